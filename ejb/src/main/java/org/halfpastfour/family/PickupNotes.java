package org.halfpastfour.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the pick-up authorities of children.
 *
 * @param photos those that have one
 * @param coded those that hold with their code only
 * @param used those whose code was used
 */
record PickupNotes(Set<UUID> photos, Set<UUID> coded, Set<UUID> used) {

    static final PickupNotes NONE = new PickupNotes(Set.of(), Set.of(), Set.of());

    static PickupNotes of(List<PickupOfChild> pickups) {
        return new PickupNotes(
                all(pickups, PickupOfChild::photo),
                all(pickups, PickupOfChild::coded),
                all(pickups, PickupOfChild::used));
    }

    boolean isCoded(PickupAuthority pickup) {
        return coded.contains(pickup.id().value());
    }

    boolean isUsed(PickupAuthority pickup) {
        return used.contains(pickup.id().value());
    }

    private static Set<UUID> all(List<PickupOfChild> pickups, Function<PickupOfChild, @Nullable UUID> note) {
        return pickups.stream()
                .flatMap(each -> Stream.ofNullable(note.apply(each)))
                .collect(Collectors.toSet());
    }
}
