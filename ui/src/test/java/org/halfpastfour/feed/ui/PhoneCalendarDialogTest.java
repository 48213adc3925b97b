package org.halfpastfour.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedId;
import org.halfpastfour.feed.FeedKind;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.FeedView;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OpenPage.class)
class PhoneCalendarDialogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String API = "https://hours.example.cn/api/v1/";
    private static final FeedId ID = FeedId.of(new UUID(7, 7));

    private final FeedOf household = new FeedOf(FeedKind.HOUSEHOLD, new UUID(1, 1));
    private final List<Object> asked = new ArrayList<>();
    private @Nullable FeedView open;

    private final CalendarFeeds feeds = new CalendarFeeds() {
        @Override
        public NewFeed make(FeedOf of) {
            asked.add(of);
            open = new FeedView(ID, of, CLOCK.instant());
            return new NewFeed(ID, "secret" + asked.size());
        }

        @Override
        public Optional<FeedView> own(FeedOf of) {
            return Optional.ofNullable(open);
        }

        @Override
        public void end(FeedId id) {
            asked.add(id);
            open = null;
        }
    };

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsForBeforeThereIsOne(FeedKind kind) {
        PhoneCalendarDialog dialog = dialog(new FeedOf(kind, new UUID(1, 1)));
        assertThat(text(dialog)).contains("手机日历", "谁有这个地址").doesNotContain("feed.");
        assertThat(asked).isEmpty();
    }

    @Test
    void showsTheAddressOnceWithTheWaysToUseIt() {
        PhoneCalendarDialog dialog = dialog(household);
        tap(dialog, "生成日历地址");
        assertThat(asked).containsExactly(household);
        assertThat(text(dialog)).contains(API + "calendar/secret1.ics", "iPhone", "华为", "Outlook");
        assertThat(of(dialog, Anchor.class).map(link -> link.getElement().getAttribute("href")))
                .containsExactly("webcal://hours.example.cn/api/v1/calendar/secret1.ics");
        assertThat(text(dialog(household))).doesNotContain("secret1").contains("换一个新地址");
    }

    @Test
    void anotherAddressTakesItsPlace() {
        tap(dialog(household), "生成日历地址");
        PhoneCalendarDialog again = dialog(household);
        assertThat(text(again)).contains("今天 16:00");
        tap(again, "换新地址");
        assertThat(text(again)).contains("secret2");
    }

    @Test
    void isSwitchedOff() {
        tap(dialog(household), "生成日历地址");
        tap(dialog(household), "停用");
        assertThat(asked).containsExactly(household, ID);
        assertThat(text(dialog(household))).contains("生成日历地址");
    }

    private PhoneCalendarDialog dialog(FeedOf of) {
        Words words = new Words(CLOCK);
        PhoneCalendarDialog dialog = new PhoneCalendarDialog(of, feeds, API, new Errors(CLOCK), words);
        dialog.open();
        return dialog;
    }

    private static void tap(PhoneCalendarDialog dialog, String text) {
        Button button = of(dialog, Button.class)
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String text(PhoneCalendarDialog dialog) {
        return dialog.getHeaderTitle()
                + dialog.getElement().getTextRecursively()
                + dialog.getFooter().getElement().getTextRecursively();
    }

    private static <C> Stream<C> of(Component parent, Class<C> type) {
        Stream<Component> children = parent instanceof PhoneCalendarDialog dialog
                ? Stream.concat(
                        dialog.getChildren(),
                        dialog.getFooter()
                                .getElement()
                                .getChildren()
                                .flatMap(element -> element.getComponent().stream()))
                : parent.getChildren();
        List<Component> all = children.toList();
        return all.stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child).filter(type::isInstance).map(type::cast), of(child, type)));
    }
}
