package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.notice.AnswerView;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.ReplyId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** Messages, threads, and what pages about them work with. */
final class NoticeSamples {

    static final UUID ID = UUID.randomUUID();
    static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    static final Words WORDS = new Words(CLOCK);
    static final Errors ERRORS = new Errors(CLOCK);

    private NoticeSamples() {}

    static MessageLine line(boolean read, boolean safety) {
        return new MessageLine(
                MessageId.of(ID),
                NOW,
                NoticeKind.BOOKED,
                safety,
                "已预约",
                "小雨：四点半课堂。",
                new MessageTarget(MessageTarget.Kind.BOOKING, null),
                false,
                read);
    }

    static ThreadView letter(boolean answerable, AnswerView... answers) {
        return new ThreadView(
                MessageId.of(ID),
                NOW,
                NoticeKind.LETTER,
                "七星岗青少年之家",
                "明天带水彩笔",
                "请给孩子带一盒水彩笔。",
                null,
                true,
                answerable,
                List.of(answers));
    }

    static AnswerView answer(boolean ofFamily, String body, boolean pictured) {
        return new AnswerView(ReplyId.of(UUID.randomUUID()), ofFamily, ofFamily ? "李梅" : "王老师", body, pictured, NOW);
    }

    /** Does what it is asked at once. */
    static ThreadActions actions() {
        ThreadActions actions = new ThreadActions() {

            private static final long serialVersionUID = 1L;

            @Override
            void once(String key, ReplyToMessage reply, Runnable work) {
                work.run();
            }
        };
        actions.words = WORDS;
        actions.errors = ERRORS;
        return actions;
    }

    static HomeChoice oneHome() {
        return new HomeChoice(new Homes(), WORDS) {

            private static final long serialVersionUID = 1L;

            @Override
            public Optional<HomeId> current() {
                return Optional.of(HomeId.of(ID));
            }

            @Override
            public Optional<Component> select(Runnable changed) {
                return Optional.empty();
            }
        };
    }

    static <T extends Component> Stream<T> all(Component root, Class<T> type) {
        return Stream.concat(
                type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty(),
                root.getChildren().flatMap(child -> all(child, type)));
    }

    /** Everything that is said in it. */
    static String said(Component root) {
        return root.getElement().getTextRecursively();
    }
}
