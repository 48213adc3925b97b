package org.halfpastfour.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** An adult who works in a home; may have an account. */
@Entity
@Table(schema = "programme", name = "staff_member")
@NamedQuery(name = StaffMember.OF_HOME, query = """
                select s from StaffMember s where s.home = :home order by s.active desc, s.reading, s.id""")
@NamedQuery(
        name = StaffMember.OF_HOMES,
        query = "select s from StaffMember s where function(includes as Boolean, :homes, s.home)"
                + " order by s.active desc, s.reading, s.id")
@NamedQuery(
        name = StaffMember.AMONG,
        query = "select m from StaffMember m where function(includes as Boolean, :ids, m.id) order by m.reading, m.id")
class StaffMember {

    static final String OF_HOMES = "StaffMember.ofHomes";
    static final String AMONG = "StaffMember.among";
    static final String OF_HOME = "StaffMember.ofHome";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    private String name;

    private String reading;

    @Column(name = "account_id")
    private @Nullable UUID account;

    private boolean active = true;

    @Version
    private int version;

    protected StaffMember() {}

    StaffMember(AddStaffMember command) {
        this.id = Ids.next();
        this.home = command.home().value();
        call(command.name());
        this.account = command.account();
    }

    void become(ChangeStaffMember command) {
        call(command.name());
        this.account = command.account();
        this.active = command.active();
    }

    private void call(String typed) {
        name = new PersonName(typed).value();
        reading = NameReading.of(name).sortKey();
    }

    /** As it will be after the change. */
    StaffMemberSummary with(ChangeStaffMember command) {
        return new StaffMemberSummary(
                new StaffMemberId(id),
                new HomeId(home),
                new PersonName(command.name()).value(),
                command.account(),
                command.active(),
                version);
    }

    /** Refused when somebody else has changed it since. */
    void mustBe(int expected) {
        ChangedMeanwhile.unless(version == expected);
    }

    UUID home() {
        return home;
    }

    StaffMemberSummary summary() {
        return new StaffMemberSummary(new StaffMemberId(id), new HomeId(home), name, account, active, version);
    }
}
