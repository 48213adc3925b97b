package org.halfpastfour.placing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A home asks for wishes before a term: they are collected, placed, looked at, and published. */
@Entity
@Table(schema = "programme", name = "wish_round")
@NamedQuery(
        name = WishRound.OF_HOME,
        query = "select r from WishRound r where r.home = :home order by r.collectsFrom desc, r.id")
class WishRound {

    static final String OF_HOME = "WishRound.ofHome";

    @Id
    private UUID id;

    @Column(name = "term_id")
    private UUID term;

    @Column(name = "home_id")
    private UUID home;

    @Column(name = "collects_from")
    private Instant collectsFrom;

    @Column(name = "collects_until")
    private Instant collectsUntil;

    @Enumerated(EnumType.STRING)
    private WishStage stage;

    private long seed;

    @Column(name = "policy_id")
    private @Nullable UUID policy;

    @Column(name = "placed_at")
    private @Nullable Instant placedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @ElementCollection
    @CollectionTable(schema = "programme", name = "wish_lot", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "child_id")
    @Column(name = "lot")
    private Map<UUID, Integer> lots = new HashMap<>();

    @Version
    private int version;

    protected WishRound() {}

    WishRound(AskForWishes command, ZoneId zone, long seed) {
        this.id = Ids.next();
        this.term = command.ofTerm().value();
        this.home = command.home().value();
        this.collectsFrom = command.from().atStartOfDay(zone).toInstant();
        this.collectsUntil = command.until().plusDays(1).atStartOfDay(zone).toInstant();
        this.stage = WishStage.COLLECTING;
        this.seed = seed;
    }

    boolean isCollecting(Instant now) {
        return stage == WishStage.COLLECTING && !now.isBefore(collectsFrom) && now.isBefore(collectsUntil);
    }

    void mustCollect(Instant now) {
        if (!isCollecting(now)) {
            throw PlacingError.WISHES_NOT_COLLECTED.told(collectsFrom, collectsUntil);
        }
    }

    /** A draft may be made anew; what is published stands. */
    void place(PlacingPolicy by, Instant now) {
        if (now.isBefore(collectsUntil)) {
            throw PlacingError.STILL_COLLECTING.told(collectsUntil);
        }
        if (stage == WishStage.PUBLISHED) {
            throw PlacingError.NO_DRAFT.told();
        }
        stage = WishStage.DRAFT;
        policy = by.id();
        placedAt = now;
    }

    void publish(UUID by, Instant now) {
        mustBeDraft();
        stage = WishStage.PUBLISHED;
        publishedAt = now;
        publishedBy = by;
    }

    void mustBeDraft() {
        if (stage != WishStage.DRAFT) {
            throw PlacingError.NO_DRAFT.told();
        }
    }

    /** Once for the round, whatever is run again: one lot a child for all classes. */
    void draw(Collection<UUID> children) {
        if (lots.isEmpty()) {
            List<UUID> drawn = new ArrayList<>(new TreeSet<>(children));
            Collections.shuffle(drawn, new Random(seed));
            drawn.forEach(child -> lots.put(child, lots.size() + 1));
        }
    }

    /** The last one of these, so that nobody is passed who stands before one of them; null where none was drawn. */
    @Nullable
    Integer lot(Collection<UUID> children) {
        return lots.keySet().containsAll(children)
                ? children.stream()
                        .map(lots::get)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** The same, and after all others where none was drawn. */
    int turn(Collection<UUID> children) {
        Integer lot = lot(children);
        return lot == null ? Integer.MAX_VALUE : lot;
    }

    WishRoundId id() {
        return new WishRoundId(id);
    }

    TermId term() {
        return new TermId(term);
    }

    HomeId home() {
        return new HomeId(home);
    }

    Instant collectsFrom() {
        return collectsFrom;
    }

    Instant collectsUntil() {
        return collectsUntil;
    }

    WishStage stage() {
        return stage;
    }

    boolean isPublished() {
        return stage == WishStage.PUBLISHED;
    }

    @Nullable
    Instant placedAt() {
        return placedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
