package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Children of one list who have the same name are told apart by their birth dates; of nobody else one is shown there. */
public final class NamesakeRule {

    private NamesakeRule() {}

    /** The birth dates of those children who share their name with somebody else of the list. */
    public static Map<UUID, LocalDate> toldApart(Collection<Participant> list) {
        Map<String, List<Participant>> named =
                list.stream().distinct().collect(Collectors.groupingBy(Participant::name));
        Map<UUID, LocalDate> born = new HashMap<>();
        for (List<Participant> alike : named.values()) {
            for (Participant each : alike.size() > 1 ? alike : List.<Participant>of()) {
                LocalDate date = each.birthDate();
                if (each.child() && date != null) {
                    born.put(each.id(), date);
                }
            }
        }
        return born;
    }
}
