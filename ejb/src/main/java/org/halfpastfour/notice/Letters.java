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
    EventMailDesk invitations;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

    /** Stands in the inbox once the transaction has ended, and leaves as soon as it may. */
    MessageId write(Letter letter) {
        StoredMessage message = new StoredMessage(letter);
        List<Envelope> envelopes = addressees.of(letter);
        messages.add(message, envelopes);
        invitations.invite(message.id(), letter, envelopes);
        return message.id();
    }

    /** To an address of which nobody knows yet whose it is; where no mail leaves the house it is kept as it would have been sent. */
    void confirm(String address, ConfirmationCode code, Language language, boolean leaves) {
        Map<Language, Written> texts = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> wording.say(NoticeKind.CONFIRM_ADDRESS, each, Map.of("code", code.value()))));
        StoredMessage message = StoredMessage.toNobodyKnown(NoticeKind.CONFIRM_ADDRESS, texts, clock.instant());
        ChannelKind channel = leaves ? ChannelKind.MAIL : ChannelKind.PAPER;
        messages.add(
                message,
                List.of(new Envelope(null, null, channel, leaves ? address : null, language, false, clock.instant())));
    }

    /** To one address, and to nobody of the house's books. */
    MessageId trial(ChannelKind channel, String address, Language language) {
        Map<Language, Written> texts = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), each -> wording.say(NoticeKind.TRIAL, each, Map.of())));
        StoredMessage message = StoredMessage.toNobodyKnown(NoticeKind.TRIAL, texts, clock.instant());
        messages.add(message, List.of(new Envelope(null, null, channel, address, language, false, clock.instant())));
        return message.id();
    }
}
