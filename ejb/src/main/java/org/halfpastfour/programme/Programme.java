package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameReading;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a home offers, as text and ages; its series and sessions take them over when they are made. */
@Entity
@Table(schema = "programme", name = "programme")
@NamedQuery(
        name = Programme.OF_HOME,
        query = "select p from Programme p where p.home = :home order by p.active desc, p.kind, p.reading, p.id")
class Programme {

    static final String OF_HOME = "Programme.ofHome";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String title;

    private String reading;

    private String description;

    private String teacher;

    private String bring;

    private String door;

    @Column(name = "age_from")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageFrom;

    @Column(name = "age_to")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageTo;

    @Column(name = "needs_guardian")
    private boolean needsGuardian;

    private boolean active;

    @Version
    private int version;

    protected Programme() {}

    Programme(MakeProgramme command) {
        this.id = Ids.next();
        this.home = command.home().value();
        this.kind = command.kind();
        call(command.title());
        write(command.text());
        this.ageFrom = command.ageFrom();
        this.ageTo = command.ageTo();
        this.needsGuardian = command.needsGuardian();
        this.active = true;
    }

    /** Refused when somebody else has changed it since. */
    void change(ChangeProgramme command) {
        ChangedMeanwhile.unless(version == command.version());
        call(command.title());
        write(command.text());
        ageFrom = command.ageFrom();
        ageTo = command.ageTo();
        needsGuardian = command.needsGuardian();
        active = command.active();
    }

    private void call(String newTitle) {
        title = newTitle;
        reading = NameReading.of(newTitle).sortKey();
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    HomeId home() {
        return new HomeId(home);
    }

    SessionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int ageFrom() {
        return ageFrom;
    }

    int ageTo() {
        return ageTo;
    }

    boolean needsGuardian() {
        return needsGuardian;
    }

    boolean isActive() {
        return active;
    }

    /** What families read. */
    ProgrammeText text() {
        return new ProgrammeText(description, teacher, bring, door);
    }

    private void write(ProgrammeText text) {
        description = text.description();
        teacher = text.teacher();
        bring = text.bring();
        door = text.door();
    }

    ProgrammeView view() {
        return new ProgrammeView(id(), home(), kind, title, text(), ageFrom, ageTo, needsGuardian, active, version);
    }
}
