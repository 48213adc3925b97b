package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Language;

/** Writes messages, and puts each into the envelopes in which it leaves. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
class Letters {

    @Inject
    MessageRecords messages;

    @Inject
    Addressees addressees;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

    /** Stands in the inbox once the transaction has ended, and leaves as soon as it may. */
    MessageId write(Letter letter) {
        StoredMessage message = new StoredMessage(letter);
        messages.add(message, addressees.of(letter));
        return message.id();
    }

    /** To one address, and to nobody of the house's books. */
    MessageId trial(ChannelKind channel, String address, Language language) {
        Map<Language, Written> texts = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), each -> wording.say(NoticeKind.TRIAL, each, Map.of())));
        StoredMessage message = StoredMessage.trial(texts, clock.instant());
        messages.add(message, List.of(new Envelope(null, null, channel, address, language, false, clock.instant())));
        return message.id();
    }
}
