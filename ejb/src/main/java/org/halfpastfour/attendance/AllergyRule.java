package org.halfpastfour.attendance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.shared.Text;

/** An allergy is what a family wrote into that field, unless it wrote that there is none. */
final class AllergyRule {

    private static final Set<String> NONE = Set.of("", "无", "没有", "none", "no", "-");

    private AllergyRule() {}

    static Map<UUID, String> allergies(Collection<AtTheDoor> people) {
        Map<UUID, String> allergies = new HashMap<>();
        for (AtTheDoor known : people) {
            HealthNoteView note = known.note();
            if (note != null && isOne(note.allergy())) {
                allergies.put(known.person().id(), note.allergy());
            }
        }
        return allergies;
    }

    private static boolean isOne(String text) {
        return !NONE.contains(Text.line(text).toLowerCase(Locale.ROOT));
    }
}
