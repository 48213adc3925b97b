package org.halfpastfour.signup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;

/**
 * Those of a household who have some of the sessions already, as far as who asks is told of it: they are the company of
 * others of the household who want to come, too.
 */
record Beside(Nearby nearby, List<Participant> known) {

    Beside {
        known = List.copyOf(known);
    }

    /** Only where adults come along. */
    List<Participant> in(SessionView session) {
        return CompanyRule.admitsAdults(session)
                ? known.stream()
                        .filter(person -> nearby.in(session, person.id()).isPresent())
                        .toList()
                : List.of();
    }

    /** Those who want places, without the adults who come to it already with children who do not, and the reverse. */
    Family joining(SessionView session, Family family) {
        Set<Participant> have = Set.copyOf(in(session));
        Set<Boolean> wanted = family.people().stream()
                .filter(person -> !have.contains(person))
                .map(Participant::child)
                .collect(Collectors.toSet());
        List<Participant> joining = family.people().stream()
                .filter(person -> !have.contains(person) || !wanted.contains(!person.child()))
                .toList();
        return joining.size() == family.size() ? family : family.only(joining);
    }

    List<Participant> with(SessionView session, Family family) {
        return Stream.concat(family.people().stream(), in(session).stream())
                .distinct()
                .toList();
    }
}
