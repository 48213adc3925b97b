package org.halfpastfour.placing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** The wishes of a child, or of brothers and sisters who want the same or nothing, and what they were given. */
@Entity
@DynamicUpdate
@Table(schema = "programme", name = "wish_list")
@NamedQuery(name = WishList.OF_ROUND, query = "select l from WishList l where l.round = :round order by l.id")
@NamedQuery(
        name = WishList.OF_HOUSEHOLD,
        query = "select l from WishList l where l.round = :round and l.household = :household order by l.id")
@NamedQuery(
        name = WishList.OF_CHILDREN,
        query = "select distinct l from WishList l join l.children c where l.term = :term and l.household = :household"
                + " and function(includes as Boolean, :children, c.child) order by l.id")
class WishList {

    static final String OF_ROUND = "WishList.ofRound";
    static final String OF_HOUSEHOLD = "WishList.ofHousehold";
    static final String OF_CHILDREN = "WishList.ofChildren";

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    @Column(name = "term_id")
    private UUID term;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "at_least")
    private int atLeast;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private UUID sentBy;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "programme", name = "wish_child", joinColumns = @JoinColumn(name = "list_id"))
    private Set<WishingChild> children = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @OrderColumn(name = "rank")
    @ListIndexBase(1)
    @CollectionTable(schema = "programme", name = "wish", joinColumns = @JoinColumn(name = "list_id"))
    private List<RankedSeries> wishes = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "programme", name = "wish_given", joinColumns = @JoinColumn(name = "list_id"))
    private Set<GivenClass> given = new HashSet<>();

    @Version
    private int version;

    protected WishList() {}

    WishList(WishRound round, HouseholdId household, SendWishes command, UUID sentBy, Instant sentAt) {
        this.id = Ids.next();
        this.round = round.id().value();
        this.term = round.term().value();
        this.household = household.value();
        this.atLeast = command.atLeast();
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        command.children().forEach(child -> children.add(new WishingChild(child, term, this.household)));
        command.ranked().forEach(series -> wishes.add(new RankedSeries(series)));
    }

    /** The others stay as they were sent; answers whether somebody is left. */
    boolean remainsWithout(Collection<UUID> leaving) {
        children.removeIf(child -> leaving.contains(child.child()));
        return !children.isEmpty();
    }

    /** In place of what was given before, by hand as well. */
    void give(Collection<SeriesId> classes, List<WishAnswer> answers) {
        given.clear();
        for (UUID child : children()) {
            classes.forEach(each -> given.add(new GivenClass(child, each.value(), false)));
        }
        for (int rank = 0; rank < wishes.size(); rank++) {
            wishes.get(rank).become(answers.isEmpty() ? null : answers.get(rank));
        }
    }

    void move(MovePlaced command) {
        UUID child = command.child().value();
        SeriesId from = command.from();
        SeriesId to = command.to();
        boolean had = from == null || given.removeIf(each -> each.is(child, from));
        if (!had || !children().contains(child)) {
            throw PlacingError.WISHES_NOT_FOUND.told();
        }
        if (to != null) {
            given.removeIf(each -> each.is(child, to));
            given.add(new GivenClass(child, to.value(), true));
        }
    }

    WishListId id() {
        return new WishListId(id);
    }

    WishRoundId round() {
        return new WishRoundId(round);
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    boolean isSeenBy(OwnFamily own) {
        return !own.hides(household()) && children().stream().noneMatch(own::hides);
    }

    int atLeast() {
        return atLeast;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** In the order of their ids. */
    List<UUID> children() {
        return children.stream().map(WishingChild::child).sorted().toList();
    }

    /** The best first. */
    List<RankedSeries> wishes() {
        return List.copyOf(wishes);
    }

    Set<GivenClass> given() {
        return Set.copyOf(given);
    }

    List<SeriesId> givenTo(UUID child) {
        return given.stream()
                .filter(each -> each.child().equals(child))
                .map(GivenClass::series)
                .sorted(Comparator.comparing(SeriesId::value))
                .toList();
    }

    /** Children who were given nothing. */
    List<UUID> without() {
        return children().stream().filter(child -> givenTo(child).isEmpty()).toList();
    }

    /** From 1; null of a class that it does not wish for. */
    @Nullable
    Integer rank(SeriesId series) {
        int place = wishes.stream().map(RankedSeries::series).toList().indexOf(series);
        return place < 0 ? null : place + 1;
    }
}
