package org.halfpastfour.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a facilitator looks at after every family repair session. */
public enum ChecklistItem {
    AIM_NAMED,
    EVERYONE_HEARD,
    PRACTISED_TOGETHER,
    NEXT_STEP_AGREED,
    SAFE_ENDING;

    static String write(Collection<ChecklistItem> items) {
        return items.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<ChecklistItem> read(String written) {
        List<String> names = List.of(written.split(",", -1));
        return Arrays.stream(values())
                .filter(item -> names.contains(item.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChecklistItem.class)));
    }
}
