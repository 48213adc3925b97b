package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/** A group of families of a district. It names no family: how many there are is counted here, which ones is not. */
@Entity
@Table(schema = "casework", name = "repair_group")
@NamedQuery(
        name = RepairGroup.OF_DISTRICTS,
        query =
                "select g from RepairGroup g where function(includes as Boolean, :districts, g.district) order by g.madeAt desc, g.id")
@NamedNativeQuery(
        name = RepairGroup.ONE_AT_A_TIME,
        query = "select 1 from pg_advisory_xact_lock(hashtextextended(:group, 1530))")
@NamedNativeQuery(name = RepairGroup.GIVE, query = "CALL casework.give_group(:group, :leader, :now)")
class RepairGroup {

    static final String GIVE = "RepairGroup.give";
    static final String ONE_AT_A_TIME = "RepairGroup.oneAtATime";
    static final String OF_DISTRICTS = "RepairGroup.ofDistricts";

    @Id
    private UUID id;

    @Column(name = "template_id", updatable = false)
    private UUID template;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Column(name = "home_id", updatable = false)
    private UUID home;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GroupKind kind;

    @Column(updatable = false)
    private String title;

    private int families;

    @Column(updatable = false)
    private int most;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Version
    private int version;

    protected RepairGroup() {}

    RepairGroup(MakeGroup command, GroupKind kind, String district, int most, UUID by, Instant now) {
        this.id = command.id().value();
        this.template = command.template().value();
        this.district = district;
        this.home = command.home().value();
        this.kind = kind;
        this.title = command.title();
        this.most = most;
        this.madeBy = by;
        this.madeAt = now;
    }

    GroupId id() {
        return new GroupId(id);
    }

    UUID template() {
        return template;
    }

    HomeId home() {
        return HomeId.of(home);
    }

    GroupKind kind() {
        return kind;
    }

    RepairModel model() {
        return switch (kind) {
            case PEERS -> RepairModel.PEER_GROUP;
            case FAMILIES -> most == 1 ? RepairModel.GROUP_CONFERENCE : RepairModel.FAMILY_GROUP;
        };
    }

    String title() {
        return title;
    }

    String district() {
        return district;
    }

    int families() {
        return families;
    }

    int most() {
        return most;
    }

    boolean wasMadeBy(UUID account) {
        return madeBy.equals(account);
    }

    void welcome() {
        if (families >= most) {
            throw CaseError.GROUP_FULL.told(most);
        }
        families++;
    }

    void leave() {
        families--;
    }
}
