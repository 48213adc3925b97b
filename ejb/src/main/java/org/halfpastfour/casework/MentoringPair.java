package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A newer caseworker beside an older one; it ends with a word and is kept. */
@Entity
@Table(schema = "casework", name = "mentoring_pair")
@NamedQuery(
        name = MentoringPair.SEEN,
        query = "select p from MentoringPair p order by p.endedOn desc nulls first, p.begunOn desc, p.id")
class MentoringPair {

    static final String SEEN = "MentoringPair.seen";

    @Id
    private UUID id;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Column(name = "newer_id", updatable = false)
    private UUID newer;

    @Column(name = "older_id", updatable = false)
    private UUID older;

    @Column(updatable = false)
    private String aims;

    @Column(name = "begun_on", updatable = false)
    private LocalDate begunOn;

    @Column(name = "begun_by", updatable = false)
    private UUID begunBy;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "end_words")
    private String endWords;

    @Version
    private int version;

    protected MentoringPair() {}

    MentoringPair(MakePair command, UUID by) {
        this.id = Ids.next();
        this.district = command.district();
        this.newer = command.newer().value();
        this.older = command.older().value();
        this.aims = command.aims();
        this.begunOn = command.from();
        this.begunBy = by;
        this.endWords = "";
    }

    void end(EndPair command, UUID by) {
        if (endedOn != null) {
            throw CaseError.PAIR_ENDED.told();
        }
        new Checks()
                .that(!command.on().isBefore(begunOn), "on", CommonError.END_BEFORE_START)
                .orThrow();
        endedOn = command.on();
        endedBy = by;
        endWords = command.words();
    }

    void mustBeOf(UUID account) {
        if (!isOf(account)) {
            throw CaseError.PAIR_NOT_FOUND.told();
        }
        if (endedOn != null) {
            throw CaseError.PAIR_ENDED.told();
        }
    }

    boolean isOf(UUID account) {
        return newer.equals(account) || older.equals(account);
    }

    boolean hasBegun(LocalDate day) {
        return !begunOn.isAfter(day);
    }

    UUID id() {
        return id;
    }

    String district() {
        return district;
    }

    Stream<UUID> people() {
        return Stream.of(newer, older);
    }

    /** @param writes whether who asks is one of the two */
    PairView view(boolean writes, Map<UUID, String> names, List<MentoringVisitView> visits) {
        return new PairView(
                new PairId(id),
                district,
                names.get(newer),
                names.get(older),
                writes && endedOn == null,
                aims,
                begunOn,
                endedOn,
                endWords,
                visits);
    }
}
