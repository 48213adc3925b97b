package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReadingTest {

    /** In their order. */
    static final List<String> ORDERED = List.of(
            "阿依古丽·买买提",
            "艾力",
            "安娜",
            "Anna Müller",
            "毕昇",
            "薄云",
            "陈晨",
            "种师道",
            "冯巩",
            "盖聂",
            "过江",
            "黑石",
            "华山",
            "李〇〇",
            "刘洋",
            "卢俊",
            "吕燕",
            "栾平",
            "罗兰",
            "缪荃孙",
            "万俟雲",
            "那英",
            "区志航",
            "欧阳锋",
            "逄蒙",
            "朴树",
            "繁漪",
            "覃海洋",
            "仇英",
            "任伟",
            "单伟",
            "尚文",
            "冼星海",
            "解晓东",
            "尉迟恭",
            "员半千",
            "曾国藩",
            "查良镛",
            "翟志刚",
            "祭遵",
            "张伟",
            "张伟明",
            "章薇",
            "长孙无忌",
            "郑爽");

    @ParameterizedTest
    @CsvSource({
        "单伟, shanwei",
        "仇英, qiuying",
        "解晓东, xiexiaodong",
        "查良镛, zhaliangyong",
        "区志航, ouzhihang",
        "朴树, piaoshu",
        "尉迟恭, yuchigong",
        "万俟雲, moqiyun",
        "曾国藩, zengguofan",
        "任伟, renwei",
        "盖聂, genie",
        "乐毅, yueyi",
        "员半千, yunbanqian",
        "缪荃孙, miaoquansun",
        "翟志刚, zhaizhigang",
        "折可适, shekeshi",
        "黑娃, hewa",
        "秘平, biping",
        "冼星海, xianxinghai",
        "召伯, shaobo",
        "繁漪, poyi",
        "逄蒙, pangmeng",
        "种师道, chongshidao",
        "那英, naying",
        "句践, goujian",
        "葛优, geyou",
        "谌龙, chenlong",
        "燕青, yanqing",
        "宓子贱, mizijian",
        "祭遵, zhaizun",
        "吕燕, lvyan",
        "李单, lidan",
        "王仇, wangchou",
        "𠮷野, jiye",
        "長孫無忌, zhangsunwuji",
        "欧阳锋, ouyangfeng",
        "单于, chanyu",
        "令狐冲, linghuchong",
        "曲波, qubo"
    })
    void aSurnameIsReadAsASurname(String name, String reading) {
        assertThat(NameReading.of(name).plain()).isEqualTo(reading);
    }

    @Test
    void listsAreInTheOrderOfReadings() {
        List<String> shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(4));
        shuffled.sort(NameReading.order(name -> name));
        assertThat(shuffled).isEqualTo(ORDERED);
    }

    @Test
    void aSortKeyHasSignsOfAsciiOnlySoThatEverybodyOrdersItAlike() {
        assertThat(ORDERED).allMatch(name -> NameReading.of(name).sortKey().matches("[ -~]+"));
        assertThat(NameReading.of("བསོད་ནམས").sortKey()).matches("[ -~]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "书法, 书法1班, 书法2班, 书法10班, 书法11班, 书法100班",
                "1 号教室, 2 活动室, 9号教室, 10 号教室, 教室",
                "邓家, 邓家 2, 邓家 21, 邓家 100",
                "Room 9, Room 10, Room 10a, Room 11",
                "A2栋9室, A2栋10室, A10栋1室",
                "教室 007, 教室 8, 教室 010"
            })
    void numbersInNamesHaveThePlaceOfNumbers(String ordered) {
        List<String> names = List.of(ordered.split(", ", -1));
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(4));
        shuffled.sort(NameReading.order(name -> name));
        assertThat(shuffled).isEqualTo(names);
        assertThat(names).allMatch(name -> NameReading.of(name).sortKey().matches("[ -~]+"));
    }

    @Test
    void everybodyOfOneSurnameStandsTogether() {
        assertThat(NameReading.of("张伟").sortKey())
                .isLessThan(NameReading.of("章薇").sortKey());
    }
}
