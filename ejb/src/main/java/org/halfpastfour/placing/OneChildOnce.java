package org.halfpastfour.placing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.matching.Matched;
import org.halfpastfour.matching.RankedList;
import org.halfpastfour.matching.RankedWish;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.matching.WishMatching;
import org.halfpastfour.matching.WishedClass;

/**
 * Two households may wish for one child, and neither learns of the other. Where both would be given classes at the same
 * time, who sent later is told what everybody reads whose child cannot come then, and places are given once more.
 */
final class OneChildOnce {

    private final Map<UUID, WishedClass> classes;
    private final List<RankedList> lists;
    private final Map<UUID, List<UUID>> children;

    private OneChildOnce(Collection<WishedClass> classes, List<RankedList> lists, Map<UUID, List<UUID>> children) {
        this.classes = classes.stream().collect(Collectors.toMap(WishedClass::id, Function.identity()));
        this.lists = new ArrayList<>(lists);
        this.children = children;
    }

    /**
     * @param lists who sent first stands first
     * @param children by list
     */
    static Matched matched(Collection<WishedClass> classes, List<RankedList> lists, Map<UUID, List<UUID>> children) {
        OneChildOnce once = new OneChildOnce(classes, lists, children);
        Matched matched = WishMatching.of(classes, once.lists);
        while (once.bars(matched)) {
            matched = WishMatching.of(classes, once.lists);
        }
        return matched;
    }

    private boolean bars(Matched matched) {
        Map<UUID, Set<UUID>> had = new HashMap<>();
        boolean found = false;
        for (int i = 0; i < lists.size(); i++) {
            RankedList list = lists.get(i);
            List<UUID> given = matched.given().getOrDefault(list.id(), List.of());
            Set<UUID> twice = twice(list, given, had);
            if (!twice.isEmpty()) {
                lists.set(i, without(list, twice));
                found = true;
            }
            children.getOrDefault(list.id(), List.of())
                    .forEach(child ->
                            had.computeIfAbsent(child, none -> new HashSet<>()).addAll(given));
        }
        return found;
    }

    private Set<UUID> twice(RankedList list, List<UUID> given, Map<UUID, Set<UUID>> had) {
        return given.stream()
                .filter(each -> children.getOrDefault(list.id(), List.of()).stream()
                        .flatMap(child -> had.getOrDefault(child, Collections.emptySet()).stream())
                        .anyMatch(other -> isAtTheSameTime(each, other)))
                .collect(Collectors.toSet());
    }

    private boolean isAtTheSameTime(UUID one, UUID other) {
        return one.equals(other) || clashes(one, other) || clashes(other, one);
    }

    private boolean clashes(UUID one, UUID other) {
        WishedClass offered = classes.get(one);
        return offered != null && offered.clashes().contains(other);
    }

    private static RankedList without(RankedList list, Set<UUID> barred) {
        List<RankedWish> wishes = list.wishes().stream()
                .map(wish -> barred.contains(wish.wished())
                        ? new RankedWish(wish.wished(), wish.bucket(), WishAnswer.OVERLAPS)
                        : wish)
                .toList();
        return new RankedList(list.id(), list.children(), list.lot(), list.atLeast(), wishes);
    }
}
