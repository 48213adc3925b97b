package org.halfpastfour.home;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.Text;
import org.hibernate.annotations.OptimisticLock;

/** A neighbourhood venue; its district is that of its street. */
@Entity
@Table(schema = "programme", name = "home")
@NamedQuery(name = YouthHome.OPEN, query = """
                select h from YouthHome h join fetch h.district join fetch h.street
                where h.status = org.halfpastfour.home.HomeStatus.OPEN
                  and (:district = '' or h.district.code = :district)
                order by h.district.code, h.reading, h.id""")
@NamedQuery(name = YouthHome.AROUND, query = """
                select h from YouthHome h join fetch h.district join fetch h.street
                where h.status = org.halfpastfour.home.HomeStatus.OPEN
                  and h.district.code = (select o.district.code from YouthHome o where o.id = :home)
                order by h.district.code, h.reading, h.id""")
@NamedQuery(name = YouthHome.AMONG, query = """
                select h from YouthHome h join fetch h.district join fetch h.street
                where function(includes as Boolean, :ids, h.id) order by h.district.code, h.reading, h.id""")
@NamedQuery(name = YouthHome.FILTERED, query = """
                select h from YouthHome h join fetch h.district join fetch h.street s
                where (:district = '' or h.district.code = :district)
                  and (lower(h.name) like :text escape '\\' or s.name like :text escape '\\'
                       or lower(h.address) like :text escape '\\')
                  and (h.district.code > :afterDistrict
                       or h.district.code = :afterDistrict
                          and (h.reading > :afterReading or h.reading = :afterReading and h.id > :afterId))
                order by h.district.code, h.reading, h.id""")
@NamedQuery(name = YouthHome.COUNT, query = """
                select count(h) from YouthHome h
                where (:district = '' or h.district.code = :district)
                  and (lower(h.name) like :text escape '\\' or h.street.name like :text escape '\\'
                       or lower(h.address) like :text escape '\\')""")
class YouthHome {

    static final String OPEN = "YouthHome.open";
    static final String AROUND = "YouthHome.around";
    static final String AMONG = "YouthHome.among";
    static final String FILTERED = "YouthHome.filtered";
    static final String COUNT = "YouthHome.count";

    @Id
    private UUID id;

    private String name;

    private String reading;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_code")
    private District district;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "street_code")
    private Street street;

    private String address;
    private String phone;

    @Enumerated(EnumType.STRING)
    private HomeStatus status = HomeStatus.OPEN;

    /** Its own form beside that of the rest, and so none of what the version is of. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(schema = "programme", name = "opening_hours", joinColumns = @JoinColumn(name = "home_id"))
    private Set<OpenWeekday> openingHours = new HashSet<>();

    @Version
    private int version;

    protected YouthHome() {}

    YouthHome(HomeProfile profile, Street street) {
        this.id = Ids.next();
        become(profile, street);
    }

    final void become(HomeProfile profile, Street newStreet) {
        this.name = Text.line(profile.name());
        this.reading = NameReading.of(name).sortKey();
        this.street = newStreet;
        this.district = newStreet.district();
        this.address = Text.line(profile.address());
        this.phone = new PhoneNumber(profile.phone()).digits();
    }

    /** Refused when somebody else has changed what it tells since. */
    void mustBe(int expected) {
        ChangedMeanwhile.unless(version == expected);
    }

    void mustBeOpenAt(List<OpeningHours> expected) {
        ChangedMeanwhile.unless(Set.copyOf(details().openingHours()).equals(Set.copyOf(expected)));
    }

    void openAt(List<OpeningHours> hours) {
        Set<OpenWeekday> wanted = hours.stream().map(OpenWeekday::new).collect(Collectors.toSet());
        openingHours.retainAll(wanted);
        openingHours.addAll(wanted);
    }

    void become(HomeStatus newStatus) {
        this.status = newStatus;
    }

    HomeId id() {
        return new HomeId(id);
    }

    String name() {
        return name;
    }

    String reading() {
        return reading;
    }

    String districtCode() {
        return district.code();
    }

    HomeSummary summary() {
        return new HomeSummary(
                id(), name, district.summary(), street.summary(), address, new PhoneNumber(phone), status, version);
    }

    HomeDetails details() {
        return new HomeDetails(
                summary(),
                openingHours.stream()
                        .map(OpenWeekday::hours)
                        .sorted(Comparator.comparing(OpeningHours::weekday))
                        .toList());
    }
}
