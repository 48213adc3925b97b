package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * From a day on guardians sign this.
 *
 * @param oldUntil the last day on which consents under older versions count; null where nobody is asked again
 * @param after the version that was the latest when this one was written
 */
public record WriteConsentText(
        ConsentKind kind,
        LocalDate countsFrom,
        Map<Language, ConsentWording> wordings,
        @Nullable LocalDate oldUntil,
        int after) {

    public static final int LONGEST_CHINESE = 2000;
    public static final int LONGEST_ENGLISH = 4000;
    public static final int LONGEST_CHANGE = 200;

    public WriteConsentText {
        Checks checks = new Checks()
                .notNull("kind", kind)
                .notNull("countsFrom", countsFrom)
                .that(
                        oldUntil == null || countsFrom == null || !oldUntil.isBefore(countsFrom),
                        "oldUntil",
                        FamilyError.GRACE_TOO_SHORT);
        Map<Language, ConsentWording> tidy = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ConsentWording written = wordings.getOrDefault(language, new ConsentWording("", ""));
            var own = new ConsentWording(Text.lines(written.text()), Text.line(written.changed()));
            checks.text(
                    "text-" + language.tag(),
                    own.text(),
                    1,
                    language == Language.ENGLISH ? LONGEST_ENGLISH : LONGEST_CHINESE);
            checks.text("changed-" + language.tag(), own.changed(), 1, LONGEST_CHANGE);
            tidy.put(language, own);
        }
        checks.orThrow();
        wordings = Map.copyOf(tidy);
    }

    public ConsentWording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }
}
