package org.halfpastfour.signup.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.SeriesInvitation;
import org.jspecify.annotations.Nullable;

/** New dates of a series that a household took the whole of; nobody is booked without an answer. */
public record InvitationJson(UUID series, String title, List<DateJson> dates) {

    static InvitationJson from(SeriesInvitation invitation) {
        return new InvitationJson(
                invitation.series().value(),
                invitation.title(),
                invitation.dates().stream().map(DateJson::from).toList());
    }

    /** One of the dates, with those who are asked for it. */
    public record DateJson(UUID session, Instant start, Instant end, List<PersonJson> people) {

        static DateJson from(Offering offering) {
            return new DateJson(
                    offering.session().id().value(),
                    offering.session().start(),
                    offering.session().end(),
                    offering.participants().stream().map(PersonJson::from).toList());
        }
    }

    /** @param reason a code that says why not, or null */
    public record PersonJson(
            UUID id, String name, boolean may, @Nullable String reason) {

        static PersonJson from(Eligibility person) {
            return new PersonJson(person.participant(), person.name(), person.may(), person.reason());
        }
    }
}
