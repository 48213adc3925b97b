package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.notice.AddresseeLine;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.WriteCircular;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Two letters of the staff, and what a family and the home wrote under the first. */
@ApplicationScoped
class DemoLetters {

    @Inject
    private Circulars circulars;

    @Inject
    private FamilyMessages messages;

    /** To the families of a class, or to all where there is none. */
    void toClass(HomeId home, @Nullable SeriesId series) {
        circulars.write(new WriteCircular(
                new Addressed(home, null, series),
                "下周带一盒彩笔",
                "各位家长：\n下周起作业完成后有二十分钟手工时间，请给孩子带一盒彩笔和一把圆头剪刀。没有的孩子可以用我们的。\n有什么不方便，直接在下面回复。"));
    }

    void toHome(HomeId home) {
        circulars.write(new WriteCircular(
                Addressed.toHome(home), "接孩子请走南门", "各位家长：\n北门外的人行道正在维修，大约两周。这段时间请走南门，工作人员在门口等大家。\n接送时间不变。"));
    }

    /** To the newest letter that the family has. */
    void answer(HouseholdId household, String words) {
        messages.answer(ReplyToMessage.inWords(letter(household), words), Language.CHINESE);
    }

    void reply(HomeId home, HouseholdId household) {
        circulars.answer(ReplyToMessage.inWords(toFamily(home, household), "可以的，剪刀我们这里准备了十把，孩子直接来用就好。"));
    }

    /** The newest that may be answered. */
    private MessageId letter(HouseholdId household) {
        return messages.of(household, Language.CHINESE, PageRequest.first()).items().stream()
                .filter(MessageLine::letter)
                .map(MessageLine::id)
                .findFirst()
                .orElseThrow();
    }

    private MessageId toFamily(HomeId home, HouseholdId household) {
        return circulars.of(home, PageRequest.first()).items().stream()
                .flatMap(letter -> circulars.circular(letter.id()).families().stream())
                .filter(family -> family.household().equals(household))
                .map(AddresseeLine::message)
                .findFirst()
                .orElseThrow();
    }
}
