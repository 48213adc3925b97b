package org.halfpastfour.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody of the staff gave a child something else than the rules did, and why. */
@Entity
@Immutable
@Table(schema = "programme", name = "wish_move")
@NamedQuery(
        name = WishMove.OF_ROUND,
        query =
                "select m from WishMove m where m.list in (select l.id from WishList l where l.round = :round) order by m.id")
class WishMove {

    static final String OF_ROUND = "WishMove.ofRound";

    @Id
    private UUID id;

    @Column(name = "list_id")
    private UUID list;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "from_series")
    private @Nullable UUID from;

    @Column(name = "to_series")
    private @Nullable UUID to;

    private String reason;

    @Column(name = "moved_by")
    private UUID movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected WishMove() {}

    WishMove(MovePlaced command, UUID movedBy, Instant movedAt) {
        this.id = Ids.next();
        this.list = command.list().value();
        this.child = command.child().value();
        this.from = value(command.from());
        this.to = value(command.to());
        this.reason = command.reason();
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    private static @Nullable UUID value(@Nullable SeriesId series) {
        return series == null ? null : series.value();
    }

    boolean isOf(UUID ofList, UUID ofChild) {
        return list.equals(ofList) && child.equals(ofChild);
    }

    /** Whether it says how the child came to what it has now: it gave this class in the draft that stands. */
    boolean stands(@Nullable SeriesId has, WishRound round) {
        Instant placed = round.placedAt();
        return Objects.equals(to, value(has)) && placed != null && !movedAt.isBefore(placed);
    }

    UUID movedBy() {
        return movedBy;
    }

    String reason() {
        return reason;
    }

    Instant movedAt() {
        return movedAt;
    }
}
