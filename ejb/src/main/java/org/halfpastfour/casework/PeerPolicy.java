package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A version of what a district asks of peer volunteers; it is never changed. Until one is set, what the product came with holds. */
@Entity
@Immutable
@Table(schema = "casework", name = "peer_policy")
@NamedQuery(
        name = PeerPolicy.OF_DISTRICTS,
        query =
                "select p from PeerPolicy p where function(includes as Boolean, :districts, p.district) order by p.from desc, p.setAt desc")
class PeerPolicy {

    static final String OF_DISTRICTS = "PeerPolicy.ofDistricts";
    static final int SHIPPED_MONTHS = 24;
    static final List<PeerPost> SHIPPED_POSTS = List.of(PeerPost.EVENT_HELPER, PeerPost.PEER_TALK);

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    @Column(name = "from_date")
    private LocalDate from;

    private short months;

    private String[] posts;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected PeerPolicy() {}

    PeerPolicy(SetPeerPolicy command, UUID by, Instant now) {
        this.id = Ids.next();
        this.district = command.district();
        this.from = command.from();
        this.months = (short) command.months();
        this.posts = command.posts().stream().map(Enum::name).toArray(String[]::new);
        this.setBy = by;
        this.setAt = now;
    }

    boolean holds(String of, LocalDate day) {
        return district.equals(of) && !from.isAfter(day);
    }

    String district() {
        return district;
    }

    UUID setBy() {
        return setBy;
    }

    int months() {
        return months;
    }

    List<PeerPost> posts() {
        return Arrays.stream(posts).map(PeerPost::valueOf).toList();
    }

    PeerPolicyView view(Map<UUID, String> names) {
        return new PeerPolicyView(from, months, posts(), names.get(setBy), setAt);
    }
}
