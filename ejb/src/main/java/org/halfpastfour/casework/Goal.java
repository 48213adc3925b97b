package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of a goal. A changed goal is a new row; the row before keeps what it said. */
@Entity
@Table(schema = "casework", name = "goal")
@NamedQuery(
        name = Goal.CURRENT,
        query = "select g from Goal g where g.client = :client and g.supersededAt is null order by g.key")
@NamedQuery(name = Goal.BY_KEY, query = "select g from Goal g where g.key = :key and g.supersededAt is null")
@NamedQuery(name = Goal.VERSIONS, query = "select g from Goal g where g.key = :key order by g.number desc")
@NamedQuery(name = Goal.STANDING, query = """
                select g from Goal g where function(includes as Boolean, :clients, g.client) and g.createdAt < :until
                  and (g.supersededAt is null or g.supersededAt >= :until) order by g.key""")
@NamedQuery(name = Goal.ALL, query = "select g from Goal g where g.client = :client order by g.key, g.number")
class Goal {

    static final String CURRENT = "Goal.current";
    static final String BY_KEY = "Goal.byKey";
    static final String VERSIONS = "Goal.versions";
    static final String STANDING = "Goal.standing";
    static final String ALL = "Goal.all";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "goal_key")
    private UUID key;

    private int number;

    @Enumerated(EnumType.STRING)
    private GoalDomain domain;

    private String wording;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    private String[] levels;

    private @Nullable Short attainment;

    @Column(name = "judged_on")
    private @Nullable LocalDate judgedOn;

    private String reason = "";

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private int version;

    protected Goal() {}

    Goal(AddGoal command, PlanId plan, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.plan = plan.value();
        this.key = id;
        this.number = 1;
        this.domain = command.domain();
        this.wording = command.wording();
        this.state = GoalState.IN_PROGRESS;
        this.levels = command.scale().levels().toArray(String[]::new);
        this.createdBy = by;
        this.createdAt = now;
    }

    private Goal(Goal before, ChangeGoal command, PlanId plan, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = before.client;
        this.plan = plan.value();
        this.key = before.key;
        this.number = before.number + 1;
        this.domain = command.domain();
        this.wording = command.wording();
        this.state = command.state();
        this.levels = command.scale().levels().toArray(String[]::new);
        Judgement judgement = command.judgement();
        this.attainment = judgement == null ? null : (short) judgement.attainment();
        this.judgedOn = judgement == null ? null : judgement.on();
        this.reason = command.why();
        this.createdBy = by;
        this.createdAt = now;
    }

    /**
     * Ends this version and answers the next one, which is not kept yet. Refused where somebody looked at another version
     * than this one.
     */
    Goal change(ChangeGoal command, PlanId plan, UUID by, Instant now) {
        if (command.number() != number) {
            throw CaseError.PLAN_CHANGED_MEANWHILE.told();
        }
        supersededAt = now;
        return new Goal(this, command, plan, by, now);
    }

    GoalId key() {
        return new GoalId(key);
    }

    ClientId client() {
        return new ClientId(client);
    }

    int number() {
        return number;
    }

    GoalDomain domain() {
        return domain;
    }

    String wording() {
        return wording;
    }

    GoalState state() {
        return state;
    }

    GoalScale scale() {
        return new GoalScale(List.of(levels));
    }

    @Nullable
    Judgement judgement() {
        return attainment == null || judgedOn == null ? null : new Judgement(attainment, judgedOn);
    }

    Instant createdAt() {
        return createdAt;
    }

    PlanEdit edit() {
        return new PlanEdit(PlanPart.GOAL, createdAt, supersededAt, createdBy, reason);
    }

    PlanId plan() {
        return new PlanId(plan);
    }
}
