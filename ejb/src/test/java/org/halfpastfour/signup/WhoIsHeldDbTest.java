package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.ShareChild;
import org.halfpastfour.family.TellApart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is like somebody known is held, and takes part once the staff has said that it is another. */
class WhoIsHeldDbTest extends OnePersonScene {

    @ParameterizedTest(name = "{0} born on {1} is held: {2}")
    @CsvSource({
        "王小雨, 2018-03-05, true",
        "王 小雨, 2018-03-05, true",
        "王晓雨, 2018-03-05, true",
        "王小雨, 2018-05-03, true",
        "王小雨, 2018-03-06, true",
        "王小雨, 2019-03-05, true",
        "王小雨, 2015-11-23, false",
        "王大明, 2018-03-05, false",
        "陈小雨, 2018-03-05, true",
        "陈小雨, 2018-05-03, false"
    })
    void aChildIsHeldWhenNameAndBirthDateAreLikeAKnownOnes(String name, LocalDate born, boolean held) {
        enter(name, born);
        assertThat(view(fathers).children())
                .singleElement()
                .extracting(ChildView::held)
                .isEqualTo(held);
    }

    @ParameterizedTest(name = "{1} is held where {0} is known: {2}")
    @CsvSource({
        "阿依古丽·买买提, 阿依古丽•买买提, true",
        "阿依古丽·买买提, 阿依古丽・买买提, true",
        "阿依古丽·买买提, 阿依古丽．买买提, true",
        "阿依古丽·买买提, 阿依古丽买买提, true",
        "张晓东, 張曉東, true",
        "陈龙, 陳龍, true",
        "Anna Maria, anna-maria, true",
        "王小雨, 王大雨, true",
        "王小雨, 陈大明, false"
    })
    void aNameIsComparedAsAPersonReadsIt(String known, String entered, boolean held) {
        scene.asStaff();
        change(known);
        enter(entered, BORN);
        assertThat(view(fathers).children())
                .singleElement()
                .extracting(ChildView::held)
                .isEqualTo(held);
    }

    @Test
    void twinsWithNamesThatSoundAlikeAreToldApartOnce() {
        scene.asParentOf(mothers);
        ChildId twin = run(() -> families.addChild(new AddChild(
                mothers.id(), details("王晓雨", BORN), List.of(new ChildGuardian(mothers.adult(), Relation.MOTHER)))));
        assertThatThrownBy(() -> book(mothers, twin)).matches(SignUpError.NOT_ELIGIBLE::stopped);
        AlikePair pair = onlyQuestion();
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), "双胞胎妹妹"));
            return null;
        });
        scene.asParentOf(mothers);
        assertThat(book(mothers, twin)).hasSize(1);
        assertThat(book(at.sessionBeside(5, SignUpScene.TOMORROW, "18:30", "19:30"), mothers, daughter))
                .hasSize(1);
    }

    @Test
    void whoIsAnotherChildTakesPartOnceTheStaffHasSaidSoAndIsNotAskedAboutAgain() {
        ChildId another = enter("王小雨", BORN);
        scene.asStaff();
        AlikePair pair = onlyQuestion();
        run(() -> {
            identities.tellApart(new TellApart(pair.newer().id(), pair.known().id(), "另一个王小雨，在巴蜀小学"));
            return null;
        });
        assertThat(run(() -> identities.questions(scene.home))).isEmpty();
        assertThat(run(() -> identities.inTheBooks(scene.home))).isEmpty();
        scene.asParentOf(fathers);
        assertThat(book(fathers, another)).hasSize(1);
    }

    @Test
    void whoIsHeldIsNotSharedWithAnotherFamily() {
        ChildId again = enter("王小雨", BORN);
        String code = view(fathers).code();
        assertThatThrownBy(() -> run(() -> {
                    families.shareChild(new ShareChild(again, code));
                    return null;
                }))
                .matches(FamilyError.ENTRY_IS_CHECKED::stopped);
    }
}
