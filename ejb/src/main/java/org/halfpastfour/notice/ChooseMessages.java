package org.halfpastfour.notice;

import java.util.Set;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an adult wants to hear of, and by which ways. What is about a child's safety comes whatever is chosen.
 *
 * @param mail the own address; empty for none
 */
public record ChooseMessages(
        Set<NoticeTopic> topics,
        Set<ChannelKind> channels,
        @Nullable String mail) {

    /** What families choose from. */
    public static final Set<NoticeTopic> TOPICS = Set.of(
            NoticeTopic.BOOKINGS,
            NoticeTopic.OFFERS,
            NoticeTopic.CHANGES,
            NoticeTopic.PAPERS,
            NoticeTopic.DAYS,
            NoticeTopic.LETTERS);

    public static final Set<ChannelKind> CHANNELS =
            Set.of(ChannelKind.SMS, ChannelKind.MAIL, ChannelKind.WECHAT, ChannelKind.MINI_PROGRAMME);

    private static final int LONGEST_MAIL = 254;

    public ChooseMessages {
        topics = Set.copyOf(topics);
        channels = Set.copyOf(channels);
        mail = Typed.line(mail);
        new Checks()
                .text("mail", mail, 0, LONGEST_MAIL)
                .that(mail.isEmpty() || isAddress(mail), "mail", NoticeError.NOT_A_MAIL_ADDRESS)
                .orThrow();
    }

    /** A name, one @, and a domain with a dot in it; letters of mail addresses only. */
    static boolean isAddress(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0
                && at == text.lastIndexOf('@')
                && dot > at + 1
                && dot < text.length() - 1
                && text.chars().allMatch(sign -> sign > ' ' && sign < 127 && "<>()[],;:\\\"".indexOf(sign) < 0);
    }
}
