package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksLikeTest {

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "王小雨, 2018-03-05, 王小雨, 2018-03-05, true",
        "王小雨, 2018-03-05, 王 小雨, 2018-03-05, true",
        "王小雨, 2018-03-05, 王晓雨, 2018-03-05, true",
        "王小雨, 2018-03-05, 王小雨, 2018-05-03, true",
        "王小雨, 2018-03-05, 王晓雨, 2018-05-03, true",
        "张晓东, 2018-03-05, 張曉東, 2019-03-05, true",
        "阿依古丽·买买提, 2018-03-05, 阿依古丽•买买提, 2018-03-06, true",
        "王小雨, 2018-03-05, 王大雨, 2018-03-05, true",
        "王小雨, 2018-03-05, 王大雨, 2018-05-03, false",
        "王小雨, 2018-03-05, 李小雨, 2018-03-06, false",
        "王小雨, 2018-03-05, 王小雨, 2018-11-23, false",
        "王小雨, 2018-03-05, 陈大明, 2018-03-05, false",
        "王小雨, 2018-03-05, 陈大明, 2018-05-03, false"
    })
    void childrenAreComparedByNameAndBirthDate(
            String name, LocalDate born, String otherName, LocalDate otherBorn, boolean alike) {
        Candidate one = child(name, born);
        Candidate other = child(otherName, otherBorn);
        assertThat(LooksLike.sameChild(one, other)).isEqualTo(alike);
        assertThat(LooksLike.sameChild(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}, around one child {4}: {5}")
    @CsvSource({
        "李梅, 13800000001, 李梅, 13800000001, false, true",
        "李梅, 13800000001, 李 梅, 13800000001, false, true",
        "李梅, 13800000001, 李梅, 13900000009, true, true",
        "李梅, , 李梅, , true, true",
        "王建国, 13800000001, 王建军, 13800000001, false, true",
        "李梅, 13800000001, 李梅, 13900000009, false, false",
        "李梅, , 李梅, , false, false",
        "李梅, 13800000001, 王强, 13800000001, true, false",
        "王建国, 13800000001, 王建军, 13900000009, true, false"
    })
    void adultsAreComparedByNameAndPhoneOrByNameAroundOneChild(
            String name,
            @Nullable String phone,
            String otherName,
            @Nullable String otherPhone,
            boolean aroundOneChild,
            boolean alike) {
        Candidate one = Candidate.of(FileOf.adult(name, phone));
        Candidate other = Candidate.of(FileOf.adult(otherName, otherPhone));
        assertThat(LooksLike.sameAdult(one, other, aroundOneChild)).isEqualTo(alike);
        assertThat(LooksLike.sameAdult(other, one, aroundOneChild)).isEqualTo(alike);
    }

    private static Candidate child(String name, LocalDate born) {
        return Candidate.of(new Child(new ChildDetails(name, born, Sex.FEMALE, null, null)));
    }
}
