package org.halfpastfour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All lists and classes by number, whatever the order in which they came: lists by lot, classes by id. */
final class Market {

    private static final Comparator<RankedList> BY_LOT =
            Comparator.comparingInt(RankedList::lot).thenComparing(RankedList::id);

    private final List<WishedClass> classes;
    private final List<RankedList> lists;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final int[][][] options;
    private final List<List<Integer>> wishing = new ArrayList<>();

    Market(Collection<WishedClass> classes, Collection<RankedList> lists) {
        this.classes =
                classes.stream().sorted(Comparator.comparing(WishedClass::id)).toList();
        this.lists = lists.stream().sorted(BY_LOT).toList();
        this.classes.forEach(each -> {
            numbers.put(each.id(), numbers.size());
            wishing.add(new ArrayList<>());
        });
        this.options = this.lists.stream().map(this::optionsOf).toArray(int[][][]::new);
        for (int list = 0; list < options.length; list++) {
            for (int wanted : wanted(list)) {
                wishing.get(wanted).add(list);
            }
        }
        for (int number = 0; number < wishing.size(); number++) {
            int of = number;
            wishing.get(number).sort(Comparator.comparingLong(list -> turn(list, of)));
        }
    }

    int classes() {
        return classes.size();
    }

    int lists() {
        return lists.size();
    }

    RankedList list(int list) {
        return lists.get(list);
    }

    WishedClass offered(int number) {
        return classes.get(number);
    }

    /** Null of a class that is not among those that are given. */
    @Nullable
    Integer number(UUID id) {
        return numbers.get(id);
    }

    int children(int list) {
        return lists.get(list).children();
    }

    int places(int number) {
        return classes.get(number).places();
    }

    /** What the list may be given, the best first, each as the numbers of classes. */
    int[][] options(int list) {
        return options[list];
    }

    /** Whether it may have to leave one place because of another. */
    boolean isAllOrNothing(int list) {
        return lists.get(list).children() > 1 || lists.get(list).atLeast() > 1;
    }

    /** The lists that may be given the class, who stands first coming first. */
    List<Integer> wishing(int number) {
        return wishing.get(number);
    }

    /** Where the list stands in the class: who has a lower one goes first, and no two have the same. */
    long turn(int list, int number) {
        UUID id = classes.get(number).id();
        for (RankedWish wish : lists.get(list).wishes()) {
            if (wish.wished().equals(id)) {
                return (long) wish.bucket() * lists.size() + list;
            }
        }
        throw new IllegalArgumentException("Not wished for");
    }

    /** Of whom that turn is. */
    int listAt(long turn) {
        return Math.toIntExact(turn % lists.size());
    }

    private int[] wanted(int list) {
        return Arrays.stream(options[list])
                .flatMapToInt(Arrays::stream)
                .distinct()
                .toArray();
    }

    private int[][] optionsOf(RankedList list) {
        List<WishedClass> fitting = list.wishes().stream()
                .filter(RankedWish::isOpen)
                .map(wish -> numbers.get(wish.wished()))
                .filter(number -> number != null && classes.get(number).places() >= list.children())
                .map(classes::get)
                .toList();
        return Bundles.of(fitting, list.atLeast()).stream()
                .map(bundle -> numbers(bundle, fitting))
                .toArray(int[][]::new);
    }

    private int[] numbers(List<Integer> bundle, List<WishedClass> fitting) {
        return bundle.stream()
                .mapToInt(each -> numbers.getOrDefault(fitting.get(each).id(), -1))
                .toArray();
    }
}
