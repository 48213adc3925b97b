package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order in which times are proposed: first the best of each day, then the second best of each, so that a few show many
 * days. The second of a day lies apart from the first, as long as there is such a one. Days go by their reason, then by date.
 */
final class SlotOrder {

    private static final Comparator<Slot> BEST =
            Comparator.comparing(Slot::reason).thenComparing(Slot::start);

    private SlotOrder() {}

    static List<Slot> bestFirst(List<Slot> slots) {
        Collection<List<Slot>> days = slots.stream()
                .collect(Collectors.groupingBy(Slot::date, TreeMap<LocalDate, List<Slot>>::new, Collectors.toList()))
                .values()
                .stream()
                .map(SlotOrder::ofDay)
                .toList();
        var order = new ArrayList<Slot>();
        for (int round = 0; order.size() < slots.size(); round++) {
            int each = round;
            days.stream()
                    .filter(day -> day.size() > each)
                    .map(day -> day.get(each))
                    .sorted(BEST)
                    .forEach(order::add);
        }
        return order;
    }

    private static List<Slot> ofDay(List<Slot> slots) {
        List<Slot> best = slots.stream().sorted(BEST).toList();
        var apart = new ArrayList<Slot>();
        for (Slot slot : best) {
            if (apart.stream().noneMatch(other -> other.during().overlaps(slot.during()))) {
                apart.add(slot);
            }
        }
        best.stream().filter(slot -> !apart.contains(slot)).forEach(apart::add);
        return apart;
    }
}
