package org.halfpastfour.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Classes and lists of a test, by their numbers. */
final class Wishing {

    /** What a list has, in the words of the test that counts objections by itself. */
    record Given(RankedList list, List<UUID> classes) {}

    final List<WishedClass> classes = new ArrayList<>();
    final List<RankedList> lists = new ArrayList<>();

    static UUID classId(int number) {
        return new UUID(1, number);
    }

    static UUID listId(int number) {
        return new UUID(2, number);
    }

    /** On all days of school, and never at the same time as another. */
    Wishing offering(int... places) {
        for (int each : places) {
            offering(each, Set.of(DayOfWeek.values()[classes.size() % 5]));
        }
        return this;
    }

    Wishing offering(int places, Set<DayOfWeek> weekdays, Integer... clashes) {
        Set<UUID> at =
                new HashSet<>(Arrays.stream(clashes).map(Wishing::classId).toList());
        classes.add(new WishedClass(classId(classes.size()), places, weekdays, at));
        return this;
    }

    /** A child with the next lot, who ranks these. */
    Wishing child(int... ranked) {
        return list(1, 1, ranked);
    }

    Wishing siblings(int children, int... ranked) {
        return list(children, 1, ranked);
    }

    Wishing list(int children, int atLeast, int... ranked) {
        return with(
                children,
                atLeast,
                Arrays.stream(ranked)
                        .mapToObj(number -> new RankedWish(classId(number), 1))
                        .toList());
    }

    Wishing with(int children, int atLeast, List<RankedWish> wishes) {
        lists.add(new RankedList(listId(lists.size()), children, lists.size() + 1, atLeast, wishes));
        return this;
    }

    Matched matched() {
        return WishMatching.of(classes, lists);
    }

    static List<Integer> given(Matched matched, int list) {
        return matched.given().get(listId(list)).stream()
                .map(id -> (int) id.getLeastSignificantBits())
                .toList();
    }

    static List<WishAnswer> answers(Matched matched, int list) {
        return matched.answers().get(listId(list));
    }

    /** A small city made of chance. */
    static Wishing ofChance(long seed, int mostLists, boolean siblings, boolean severalDays) {
        Random random = new Random(seed);
        Wishing made = new Wishing();
        int offered = 1 + random.nextInt(4);
        for (int i = 0; i < offered; i++) {
            Set<DayOfWeek> days = new HashSet<>();
            days.add(DayOfWeek.of(1 + random.nextInt(3)));
            days.add(DayOfWeek.of(1 + random.nextInt(3)));
            Integer[] clashes = i > 0 && random.nextInt(3) == 0 ? new Integer[] {i - 1} : new Integer[0];
            made.offering(random.nextInt(4), days, clashes);
        }
        int asking = 1 + random.nextInt(mostLists);
        for (int i = 0; i < asking; i++) {
            made.with(
                    siblings && random.nextInt(3) == 0 ? 2 : 1,
                    severalDays && random.nextInt(3) == 0 ? 2 : 1,
                    wishes(random, offered));
        }
        Collections.shuffle(made.lists, random);
        return made;
    }

    private static List<RankedWish> wishes(Random random, int offered) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, offered).boxed().toList());
        Collections.shuffle(order, random);
        return order.subList(0, 1 + random.nextInt(offered)).stream()
                .map(number -> new RankedWish(
                        classId(number), random.nextInt(3), random.nextInt(12) == 0 ? WishAnswer.NOT_FOR_AGE : null))
                .toList();
    }

    /** How many lists could object, by the words of the decision and not by the code of the product. */
    int objections(Map<UUID, List<UUID>> given) {
        return (int) lists.stream().filter(list -> objects(list, given)).count();
    }

    private boolean objects(RankedList list, Map<UUID, List<UUID>> given) {
        List<List<UUID>> better = new ArrayList<>();
        for (List<UUID> option : options(list)) {
            if (option.equals(given.getOrDefault(list.id(), List.of()))) {
                break;
            }
            better.add(option);
        }
        return better.stream().anyMatch(option -> option.stream().allMatch(id -> leavesRoom(list, id, given)));
    }

    private boolean leavesRoom(RankedList list, UUID id, Map<UUID, List<UUID>> given) {
        int before = lists.stream()
                .filter(other -> given.getOrDefault(other.id(), List.of()).contains(id))
                .filter(other -> stands(other, id) < stands(list, id))
                .mapToInt(RankedList::children)
                .sum();
        return before + list.children() <= offered(id).places();
    }

    private static int stands(RankedList list, UUID id) {
        return list.wishes().stream()
                .filter(wish -> wish.wished().equals(id))
                .mapToInt(wish -> wish.bucket() * 1000 + list.lot())
                .findFirst()
                .orElseThrow();
    }

    WishedClass offered(UUID id) {
        return classes.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** What a list may be given, the best first. */
    List<List<UUID>> options(RankedList list) {
        List<WishedClass> open = list.wishes().stream()
                .filter(wish -> wish.barred() == null)
                .map(wish -> offered(wish.wished()))
                .toList();
        Map<String, List<UUID>> options = new TreeMap<>();
        for (int chosen = 1; chosen < 1 << open.size(); chosen++) {
            int of = chosen;
            List<Integer> ranks = IntStream.range(0, open.size())
                    .filter(rank -> (of & 1 << rank) != 0)
                    .boxed()
                    .toList();
            List<WishedClass> set = ranks.stream().map(open::get).toList();
            if (isPossible(set, list)) {
                options.put(ranks.toString(), set.stream().map(WishedClass::id).toList());
            }
        }
        return List.copyOf(options.values());
    }

    private static boolean isPossible(List<WishedClass> set, RankedList list) {
        boolean apart = set.stream()
                .allMatch(one -> set.stream().noneMatch(other -> one.clashes().contains(other.id())));
        boolean eachNeeded = set.stream()
                .allMatch(left ->
                        days(set.stream().filter(each -> !each.equals(left)).toList()) < list.atLeast());
        return apart && days(set) >= list.atLeast() && eachNeeded;
    }

    private static int days(List<WishedClass> set) {
        Set<DayOfWeek> days = new HashSet<>();
        set.forEach(each -> days.addAll(each.weekdays()));
        return days.size();
    }
}
