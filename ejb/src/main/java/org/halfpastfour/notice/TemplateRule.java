package org.halfpastfour.notice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Message;

/** Whether a text can stand for what came with the product: it has the gaps without which it says nothing, and none that nobody fills. */
final class TemplateRule {

    /** What a text may leave out. */
    private static final Set<String> OPTIONAL = Set.of("where", "room", "by", "then", "phone");

    private TemplateRule() {}

    static Set<String> needed(NoticeKind kind, TextPart part) {
        Set<String> needed = new TreeSet<>(Wording.gaps(kind, part));
        needed.removeAll(OPTIONAL);
        return needed;
    }

    /** Refused with what is missing or unknown. */
    static Message checked(NoticeKind kind, TextPart part, Language language, String text) {
        Message message = read(text, language);
        List<String> missing = without(needed(kind, part), message.gaps());
        if (!missing.isEmpty()) {
            throw NoticeError.TEXT_LACKS_GAPS.told(missing);
        }
        List<String> unknown = without(message.gaps(), Wording.gaps(kind, part));
        if (!unknown.isEmpty()) {
            throw NoticeError.TEXT_HAS_UNKNOWN_GAPS.told(unknown);
        }
        return message;
    }

    /** Plain gaps only: nothing else that could be read between braces is, and none of it fails when it is said. */
    private static Message read(String text, Language language) {
        try {
            Message message = Message.of(text, language.locale());
            String rest = message.gaps().stream().reduce(text, (left, gap) -> left.replace("{" + gap + "}", ""));
            if (rest.indexOf('{') < 0 && rest.indexOf('}') < 0) {
                return message;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw (DomainException) NoticeError.TEXT_NOT_READABLE.told().initCause(unreadable);
        }
        throw NoticeError.TEXT_NOT_READABLE.told();
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return new TreeSet<>(all)
                .stream().filter(each -> !others.contains(each)).toList();
    }
}
