package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.notice.CallLine;
import org.halfpastfour.notice.Calls;
import org.halfpastfour.notice.CircularId;
import org.halfpastfour.notice.CircularSummary;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.DeliveryFault;
import org.halfpastfour.notice.DeliveryId;
import org.halfpastfour.notice.IncomingMailId;
import org.halfpastfour.notice.IncomingMailLine;
import org.halfpastfour.notice.IncomingMails;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff find of their letters, and of whom to call. */
@ExtendWith(OpenPage.class)
@SuppressWarnings("NullAway") // pages that do not look at how they were entered
class StaffLettersTest {

    private final List<DeliveryId> called = new ArrayList<>();

    @Test
    void whoHasWrittenNothingYetIsShownTheWayToDoIt() {
        LettersPage page = letters();
        assertThat(NoticeSamples.said(page)).contains("还没有写过信");
        assertThat(NoticeSamples.all(page, Anchor.class).map(Anchor::getHref)).contains("letters/new");
    }

    @Test
    void aLetterSaysToWhomItWentHowManyHaveReadItAndWhoWaits() {
        LettersPage page = letters(new CircularSummary(
                CircularId.of(NoticeSamples.ID),
                Addressed.toHome(HomeId.of(NoticeSamples.ID)),
                "七星岗青少年之家",
                null,
                "明天带水彩笔",
                NoticeSamples.NOW,
                "王老师",
                24,
                7,
                2));
        assertThat(NoticeSamples.said(page)).contains("明天带水彩笔", "七星岗青少年之家", "王老师", "24 家中 7 家已读", "2 条新回复");
    }

    @Test
    void nobodyToCallIsSaid() {
        assertThat(NoticeSamples.said(calls(List.of()))).contains("不用打电话");
    }

    @Test
    void whomToCallStandsWithPhoneReasonAndWhatToSay() {
        CallsPage page = calls(List.of(line("13800000001", DeliveryFault.BOUNCED, false), line(null, null, false)));
        assertThat(NoticeSamples.said(page))
                .contains("还有 2 位", "138 0000 0001", "被退回", "场次取消：今天不上课。", "没有留电话", "没有可用的联系方式");
        assertThat(NoticeSamples.all(page, Anchor.class).map(Anchor::getHref)).containsExactly("tel:13800000001");
    }

    @Test
    void aTickSaysWhoToldItAndWhen() {
        CallsPage page = calls(List.of(line("13800000001", null, false)));
        NoticeSamples.all(page, Checkbox.class).findFirst().orElseThrow().setValue(true);
        assertThat(called).hasSize(1);
        assertThat(NoticeSamples.all(page, Checkbox.class).map(Checkbox::getLabel))
                .containsExactly("今天 13:00 王老师已告诉");
    }

    private LettersPage letters(CircularSummary... all) {
        LettersPage page = new LettersPage(
                new Circulars() {
                    @Override
                    public Page<CircularSummary> of(HomeId home, PageRequest asked) {
                        return new Page<>(List.of(all), null);
                    }
                },
                NoticeSamples.oneHome(),
                NoticeSamples.WORDS);
        page.enter(null);
        return page;
    }

    @Test
    void whatSomebodyAnsweredByMailStandsBelowWhomToCall() {
        IncomingMailLine mail = new IncomingMailLine(
                IncomingMailId.of(NoticeSamples.ID), "li@example.cn", "再说", "孩子明天不来", NoticeSamples.NOW, null);
        assertThat(NoticeSamples.said(calls(List.of(), List.of(mail))))
                .contains("写到邮箱里的回信", "li@example.cn", "孩子明天不来", "已处理")
                .doesNotContain("!notice");
    }

    private CallsPage calls(List<CallLine> lines) {
        return calls(lines, List.of());
    }

    private CallsPage calls(List<CallLine> lines, List<IncomingMailLine> mails) {
        CallsPage page = new CallsPage(
                new Calls() {
                    @Override
                    public List<CallLine> at(HomeId home, Language language) {
                        return lines;
                    }

                    @Override
                    public List<CallLine> called(DeliveryId id, Language language) {
                        called.add(id);
                        return List.of(line("13800000001", null, true));
                    }
                },
                new IncomingMails() {
                    @Override
                    public List<IncomingMailLine> at(HomeId home) {
                        return mails;
                    }
                },
                NoticeSamples.oneHome(),
                NoticeSamples.WORDS,
                NoticeSamples.ERRORS);
        page.enter(null);
        return page;
    }

    private static CallLine line(@Nullable String phone, @Nullable DeliveryFault fault, boolean told) {
        return new CallLine(
                DeliveryId.of(NoticeSamples.ID),
                "陈家",
                "李梅",
                phone,
                NoticeSamples.NOW,
                false,
                "场次取消",
                "今天不上课。",
                fault,
                told ? NoticeSamples.NOW : null,
                told ? "王老师" : null);
    }
}
