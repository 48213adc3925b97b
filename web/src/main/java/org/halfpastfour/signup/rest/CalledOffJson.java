package org.halfpastfour.signup.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.Contact;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.signup.CalledOff;
import org.halfpastfour.signup.FamilyToTell;
import org.jspecify.annotations.Nullable;

/** Whom to tell of what the home called off in a session. */
public record CalledOffJson(UUID session, List<Touched> touched) {

    static CalledOffJson from(CalledOff list) {
        return new CalledOffJson(list.session().id().value(), touched(list.families()));
    }

    static List<Touched> touched(List<FamilyToTell> families) {
        return families.stream().map(Touched::from).toList();
    }

    /**
     * A family.
     *
     * @param contacts its adults, whom to call
     * @param reached whether it knows
     */
    public record Touched(
            UUID household,
            List<Person> people,
            List<Call> contacts,
            boolean reached,
            @Nullable Instant reachedAt,
            @Nullable String reachedBy) {

        static Touched from(FamilyToTell family) {
            return new Touched(
                    family.household().value(),
                    family.people().stream().map(Person::from).toList(),
                    family.contacts().stream().map(Call::from).toList(),
                    family.reached(),
                    family.reachedAt(),
                    family.reachedBy());
        }
    }

    /**
     * Who lost something.
     *
     * @param was {@code confirmed}, {@code offered} or {@code waiting}
     * @param position on the waiting list as it stood
     */
    public record Person(
            UUID participant,
            String name,
            String was,
            @Nullable Integer position) {

        static Person from(FamilyToTell.Line line) {
            return new Person(line.participant(), line.name(), ApiWords.of(line.was()), line.position());
        }
    }

    /** Whom to call. */
    public record Call(UUID adult, String name, @Nullable String phone) {

        static Call from(Contact contact) {
            return new Call(contact.adult().value(), contact.name(), contact.phone());
        }
    }
}
