package org.halfpastfour.attendance;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.shared.Text;

/** An allergy is what a family wrote into that field, unless it wrote that there is none. */
final class AllergyRule {

    private static final Set<String> NONE = Set.of("", "无", "没有", "none", "no", "-");

    private AllergyRule() {}

    static Map<UUID, String> allergies(Map<UUID, HealthNoteView> notes) {
        return notes.entrySet().stream()
                .filter(note -> isOne(note.getValue().allergy()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, note -> note.getValue().allergy()));
    }

    private static boolean isOne(String text) {
        return !NONE.contains(Text.line(text).toLowerCase(Locale.ROOT));
    }
}
