package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What adults of families chose to hear of. */
@ApplicationScoped
class ChoiceDesk {

    @Inject
    ChoiceRecords choices;

    /** Without those who have chosen nothing. */
    Map<UUID, Chosen> of(Collection<UUID> persons) {
        Map<UUID, Chosen> chosen = new HashMap<>();
        choices.unwanted(persons)
                .forEach((person, words) -> chosen.put(
                        person, new Chosen(wanted(NoticeTopic.values(), words), wanted(ChannelKind.values(), words))));
        return chosen;
    }

    private static <E extends Enum<E>> Set<E> wanted(E[] all, Set<String> without) {
        return Arrays.stream(all).filter(each -> !without.contains(each.name())).collect(Collectors.toSet());
    }
}
