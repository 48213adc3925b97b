package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;

/** A version of the days after which a district asks; it is never changed. Until one is set, what the product came with holds. */
@Entity
@Table(schema = "casework", name = "referral_term")
@NamedQuery(name = ReferralTerm.HOLDING, query = """
                select t from ReferralTerm t where t.from <= :day
                and not exists (select u.id from ReferralTerm u where u.from <= :day and u.district = t.district
                  and (u.from > t.from or u.from = t.from and (u.setAt > t.setAt or u.setAt = t.setAt and u.id > t.id)))""")
@NamedQuery(
        name = ReferralTerm.VERSIONS,
        query =
                "select t from ReferralTerm t where function(includes as Boolean, :districts, t.district) order by t.setAt desc, t.id desc")
class ReferralTerm {

    static final String HOLDING = "ReferralTerm.holding";
    static final String VERSIONS = "ReferralTerm.versions";

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "answer_days")
    private int answer;

    @Column(name = "result_days")
    private int result;

    @Column(name = "acknowledge_days")
    private int acknowledge;

    @Column(name = "errand_days")
    private int errand;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected ReferralTerm() {}

    ReferralTerm(SetReferralDays command, SignedBy hand) {
        this.id = Ids.next();
        this.district = command.district();
        this.from = command.from();
        this.answer = command.days().answer();
        this.result = command.days().result();
        this.acknowledge = command.days().acknowledge();
        this.errand = command.days().errand();
        this.setBy = hand.account();
        this.setAt = hand.at();
    }

    String district() {
        return district;
    }

    UUID setBy() {
        return setBy;
    }

    ReferralDays days() {
        return new ReferralDays(answer, result, acknowledge, errand);
    }

    ReferralTermLine line(String who) {
        return new ReferralTermLine(from, days(), who, setAt);
    }
}
