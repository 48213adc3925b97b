package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What the reasons to look at a case are made of, beside what the family took part in.
 *
 * @param plans the versions of the plan that are known, in their order
 * @param contacts the days on which the caseworker had to do with the family
 * @param consents the days on which its attendance might be read
 * @param rests the days on which the case was paused or closed
 */
record AttentionFacts(
        LocalDate openedOn,
        List<PlanDays> plans,
        List<LocalDate> contacts,
        List<DateRange> consents,
        List<DateRange> rests) {

    AttentionFacts {
        plans = List.copyOf(plans);
        contacts = List.copyOf(contacts);
        consents = List.copyOf(consents);
        rests = List.copyOf(rests);
    }

    /**
     * A version of the plan.
     *
     * @param until the day on which it was closed, or gave way to the next
     */
    record PlanDays(
            LocalDate from,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate until) {

        private boolean held(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        boolean isOverdue(LocalDate day) {
            return reviewOn != null && reviewOn.isBefore(day);
        }
    }

    /** Until the next one is made the one before holds. */
    Optional<PlanDays> plan(LocalDate day) {
        return plans.stream().filter(plan -> plan.held(day)).reduce((one, next) -> next);
    }

    Optional<LocalDate> lastContact(LocalDate day) {
        return contacts.stream().filter(contact -> !contact.isAfter(day)).max(LocalDate::compareTo);
    }

    boolean isResting(LocalDate day) {
        return rests.stream().anyMatch(days -> days.contains(day));
    }

    /** When the caseworker had last to do with the family, or might have had again: nobody asks for a contact in a rest. */
    LocalDate lastTouch(LocalDate day) {
        return rests.stream()
                .filter(days -> days.endsBefore(day))
                .flatMap(days -> Stream.ofNullable(days.to()))
                .reduce(lastContact(day).orElse(openedOn), (one, next) -> next.isAfter(one) ? next : one);
    }

    boolean isConsented(LocalDate day) {
        return consents.stream().anyMatch(days -> days.contains(day));
    }
}
