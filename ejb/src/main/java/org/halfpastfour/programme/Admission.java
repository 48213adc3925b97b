package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a session is called and who may come: taken over from its programme, and later only when somebody says so. */
@Embeddable
class Admission {

    private String title = "";

    @Column(name = "age_from")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageFrom;

    @Column(name = "age_to")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int ageTo;

    @Column(name = "needs_guardian")
    private boolean needsGuardian;

    /** A family's own meeting: nothing that could tell whose. */
    protected Admission() {}

    Admission(Programme of, int ageFrom, int ageTo) {
        this.title = of.title();
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        this.needsGuardian = of.needsGuardian();
    }

    void follow(ProgrammeDiff diff) {
        ChangeProgramme to = diff.to();
        title = diff.title() ? to.title() : title;
        needsGuardian = diff.guardian() ? to.needsGuardian() : needsGuardian;
        ageFrom = diff.ages() ? to.ageFrom() : ageFrom;
        ageTo = diff.ages() ? to.ageTo() : ageTo;
    }

    int ageFrom() {
        return ageFrom;
    }
}
