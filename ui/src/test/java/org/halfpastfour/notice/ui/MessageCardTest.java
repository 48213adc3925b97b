package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class MessageCardTest {

    @Test
    void aNewMessageSaysSoAndLeadsToTheWhole() {
        MessageCard card = new MessageCard(MessagesPage.ROUTE, NoticeSamples.line(false, false), NoticeSamples.WORDS);
        assertThat(NoticeSamples.said(card)).contains("新", "已预约", "小雨：四点半课堂。", "今天 13:00");
        assertThat(card.getHref()).isEqualTo("messages/" + NoticeSamples.ID);
    }

    @Test
    void whatWasReadAsksForNoAttention() {
        MessageCard card = new MessageCard(MessagesPage.ROUTE, NoticeSamples.line(true, false), NoticeSamples.WORDS);
        assertThat(NoticeSamples.all(card, Badge.class)).isEmpty();
    }

    @Test
    void whatIsAboutSafetySaysSo() {
        MessageCard card = new MessageCard(MessagesPage.ROUTE, NoticeSamples.line(true, true), NoticeSamples.WORDS);
        assertThat(NoticeSamples.all(card, Badge.class).map(Badge::getText)).containsExactly("安全");
    }

    @Test
    void aLongMessageIsCutAtItsBeginning() {
        assertThat(NoticeWords.beginning("好".repeat(500))).hasSize(121).endsWith("…");
        assertThat(NoticeWords.beginning("第一行\n第二行")).isEqualTo("第一行 第二行");
        assertThat(NoticeWords.beginning("各位家长：\n请走南门。\n\n时间不变。Two lines.\nBye"))
                .isEqualTo("各位家长：请走南门。时间不变。Two lines. Bye");
    }
}
