package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeSummary;

/** Says a message again as each way shows it. */
@ApplicationScoped
class OutgoingDesk {

    @Inject
    HomeDirectory homes;

    @Inject
    OutsideText outside;

    @Inject
    Wording wording;

    /** @param tells whether who asks may read what is inside */
    Map<Language, OutgoingText> texts(StoredMessage message, boolean tells) {
        HomeSummary home = message.home().map(homes::home).findFirst().orElse(null);
        String pages = ChannelSettings.ofThisServer().pages().orElse(null);
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), language -> {
            Outgoing outgoing = new Outgoing(
                    DeliveryId.of(message.id().value()),
                    "",
                    language,
                    home,
                    message.kind(),
                    outside.of(home, message.isSafety(), language),
                    message.in(language));
            return new OutgoingText(
                    outgoing.outside(),
                    new ShortText(wording, pages).of(outgoing),
                    tells ? outgoing.inside() : null,
                    tells ? new MailText(wording).of(outgoing) : null);
        }));
    }
}
