package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;

/** Writes a letter to each of several families, and the home's answers to one. */
@ApplicationScoped
class CircularDesk {

    @Inject
    MeantDesk meant;

    @Inject
    CircularRecords circulars;

    @Inject
    ReplyRecords replies;

    @Inject
    MessageRecords messages;

    @Inject
    Letters letters;

    Circular write(WriteCircular command, AccountId by, Instant now) {
        MeantFamilies to = meant.of(command.to());
        if (to.about().isEmpty()) {
            throw NoticeError.NOBODY_TO_WRITE_TO.told();
        }
        Circular circular = new Circular(command, to, by, now);
        circulars.add(circular);
        List<CircularFamily> families = new ArrayList<>();
        to.about()
                .forEach((household, about) -> families.add(new CircularFamily(
                        circular.id(), household, letter(circular, household, about, command.body(), now))));
        circulars.add(families);
        return circular;
    }

    /** It stands under the letter; a message of its own tells the family outside that it is there. */
    void answer(ReplyToMessage command, CircularFamily family, Circular circular, AccountId by, Instant now) {
        Set<UUID> about = messages.find(family.message()).orElseThrow().about();
        String told = command.body().isEmpty() ? circular.title() : command.body();
        MessageId message = letter(circular, family.household(), about, told, now);
        replies.add(Reply.ofStaff(command, by, now, message), command.picture());
    }

    private MessageId letter(Circular circular, HouseholdId household, Set<UUID> about, String body, Instant now) {
        Written written = new Written(circular.title(), body);
        Map<Language, Written> texts =
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), language -> written));
        return letters.write(Letter.ofStaff(
                Receiver.of(household), circular.home(), circular.id().value(), about, texts, now));
    }
}
