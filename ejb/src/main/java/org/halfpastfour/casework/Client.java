package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "client")
@NamedQuery(
        name = Client.OF_CASEWORKER,
        query = "select c from Client c where c.caseworker = :caseworker and c.state = :state order by c.caseNumber")
@NamedQuery(
        name = Client.LISTED_OF_CASEWORKER,
        query = Client.LISTED + "c.caseworker = :caseworker order by c.caseNumber")
@NamedQuery(
        name = Client.LISTED_OF_DISTRICTS,
        query = Client.LISTED + "function(includes as Boolean, :districts, c.district) order by c.caseNumber")
@NamedQuery(
        name = Client.FRAMES,
        query = Client.FRAME + "where function(includes as Boolean, :clients, c.id) order by c.caseNumber")
@NamedQuery(
        name = Client.OPEN_IN_DISTRICT,
        query =
                "select c from Client c where c.district = :district and c.state = CaseState.ACTIVE order by c.caseNumber")
@NamedQuery(name = Client.BETWEEN, query = """
                select c from Client c where c.district = :district and c.openedOn <= :last
                  and (c.closedOn is null or c.closedOn >= :first) order by c.caseNumber""")
@NamedQuery(
        name = Client.FIRST_OPENED,
        query = "select c.openedOn from Client c where c.district = :district order by c.openedOn")
@NamedQuery(
        name = Client.CLOSED,
        query = "select c from Client c where c.state = CaseState.CLOSED order by c.closedOn desc, c.caseNumber")
class Client {

    static final String OF_CASEWORKER = "Client.ofCaseworker";
    static final String OPEN_IN_DISTRICT = "Client.openInDistrict";
    static final String LISTED_OF_CASEWORKER = "Client.listedOfCaseworker";
    static final String LISTED_OF_DISTRICTS = "Client.listedOfDistricts";

    /** Those opened again among them, though they were closed on these days perhaps. */
    static final String BETWEEN = "Client.between";

    static final String FIRST_OPENED = "Client.firstOpened";
    static final String CLOSED = "Client.closed";

    static final String FRAMES = "Client.frames";

    static final String FRAME = """
            select new org.halfpastfour.casework.CaseFrame(c, p,
              greatest((select max(n.writtenAt) from CaseNote n where n.client = c.id),
                (select max(k.at) from ClientContact k where k.client = c.id and k.reached = true
                  and not exists (select x.id from ClientContact x where x.client = k.client and x.corrects = k.id))), a, s, e)
            from Client c left join AttendanceConsent a on a.client = c.id
            left join FlagSnooze s on s.client = c.id and s.endedAt is null and s.until > :day
            left join CarePlan p on p.client = c.id
            left join CaseEvent e on e.client = c.id and e.kind <> org.halfpastfour.casework.CaseEventKind.GIVEN
              and (p.id is null or p.number = 1)\s""";

    static final String LISTED = FRAME + """
            where c.state = org.halfpastfour.casework.CaseState.ACTIVE and\s""";

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    private String name;

    private @Nullable String phone;

    @Column(name = "district_code")
    private String district;

    @Column(name = "caseworker_id")
    private UUID caseworker;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "paused_until")
    private @Nullable LocalDate pausedUntil;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private int version;

    protected Client() {}

    Client(OpenCase command, UUID caseworker, LocalDate today) {
        this.id = Ids.next();
        this.caseNumber = command.caseNumber();
        this.name = command.name();
        this.phone = command.phone();
        this.district = command.district();
        this.caseworker = caseworker;
        this.state = CaseState.ACTIVE;
        this.openedOn = today;
    }

    ClientId id() {
        return new ClientId(id);
    }

    String caseNumber() {
        return caseNumber;
    }

    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }

    String district() {
        return district;
    }

    UUID caseworker() {
        return caseworker;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    /** A pause is over after its last day, whether somebody says so or not. */
    CaseStanding standing(LocalDate today) {
        if (state == CaseState.CLOSED) {
            return CaseStanding.CLOSED;
        }
        return pausedUntil == null || pausedUntil.isBefore(today) ? CaseStanding.OPEN : CaseStanding.PAUSED;
    }

    CaseLifeView life(LocalDate today, boolean reopens) {
        CaseStanding standing = standing(today);
        return new CaseLifeView(
                standing, standing == CaseStanding.PAUSED ? pausedUntil : null, closedOn, reopens && closedOn != null);
    }

    void pause(LocalDate until) {
        pausedUntil = until;
    }

    void resume() {
        pausedUntil = null;
    }

    void close(LocalDate today) {
        pausedUntil = null;
        state = CaseState.CLOSED;
        closedOn = today;
    }

    void reopen() {
        state = CaseState.ACTIVE;
        closedOn = null;
    }

    void giveTo(UUID other) {
        caseworker = other;
    }
}
