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
import org.halfpastfour.feed.EventInvitations;
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

    @Inject
    EventMailDesk invitations;

    @Inject
    Clock clock;

    /** What two adults of a family are told alike is said once. */
    private List<InvitationLine> shown(List<Invitation> told, Language language) {
        MoveText times = new MoveText(clock.getZone());
        return told.stream()
                .map(each -> new InvitationLine(
                        each.step(),
                        EventInvitations.title(each.session(), language),
                        times.during(
                                language.locale(),
                                each.session().start(),
                                each.session().end()),
                        EventInvitations.place(each.session(), language)))
                .distinct()
                .toList();
    }

    /** @param tells whether who asks may read what is inside */
    Map<Language, OutgoingText> texts(StoredMessage message, boolean tells) {
        HomeSummary home = message.home().map(homes::home).findFirst().orElse(null);
        List<Invitation> told = tells ? invitations.of(message.id()) : List.of();
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
                    tells ? new MailText(wording).of(outgoing) : null,
                    shown(told, language));
        }));
    }
}
