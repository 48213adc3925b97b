package org.halfpastfour.family.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one person.
 *
 * @param held whether the newer one takes part in nothing until the staff has answered
 * @param foundAt null when both were in the books already
 */
public record AlikeJson(
        Person newer, Person known, boolean held, @Nullable Instant foundAt) {

    /** A record as far as who asks may see it. */
    public record Person(
            UUID id,
            boolean child,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            List<String> guardiansOrChildren,
            List<String> homes) {

        static Person from(PersonCard card) {
            return new Person(
                    card.id(),
                    card.child(),
                    card.name(),
                    card.birthDate(),
                    card.phone(),
                    card.around().stream().map(PersonCard.Around::name).toList(),
                    card.households().stream()
                            .map(PersonCard.Place::home)
                            .distinct()
                            .toList());
        }
    }

    static AlikeJson from(AlikePair pair) {
        return new AlikeJson(Person.from(pair.newer()), Person.from(pair.known()), pair.held(), pair.foundAt());
    }
}
