package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.halfpastfour.schema.SchemaSetup;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on the real database: bans, searches and lists go by how a name is read. */
class NamesDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "阿依古丽•买买提",
                "阿依古丽・买买提",
                "阿依古丽･买买提",
                "阿依古丽‧买买提",
                "阿依古丽∙买买提",
                "阿依古丽⋅买买提",
                "阿依古丽●买买提",
                "阿依古丽.买买提",
                "阿依古丽 买买提",
                "阿依古丽买买提",
                "阿依古麗·買買提",
                "阿依古丽·买买提\u200B",
                "\u2060阿依古丽·买买提",
                "阿依\u00AD古丽·买买提",
                "阿依古丽·买买提\uFE0F"
            })
    void aBanHoldsAtTheDoorHoweverTheNameIsWritten(String written) {
        HouseholdId household = world.household("王小雨", "李梅");
        ChildId child = world.view(household).children().getFirst().id();
        ban(child, "阿依古丽·买买提");
        AdultId comer = adult(household, written);
        assertThat(run(() -> world.directory.mayCollect(child, comer, TODAY)).reason())
                .isEqualTo("collect-like-forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿依古丽•买买提", "阿依古丽·买买提\u200B", "\u202D阿依古丽·买买提\u202C", "阿依古丽\u3164买买提"})
    void aBanHoldsForANameThatWasStoredBefore(String stored) {
        HouseholdId household = world.household("王小雨", "李梅");
        ChildId child = world.view(household).children().getFirst().id();
        AdultId comer = adult(household, "赵芳");
        ban(child, "阿依古丽·买买提");
        sql("UPDATE programme.person SET name = ?, name_key = '' WHERE id = ?", stored, comer.value());
        assertThat(run(() -> world.directory.mayCollect(child, comer, TODAY)).allowed())
                .isFalse();
    }

    @Test
    void whoIsKnownIsNotTypedAnewWithAnotherDot() {
        HouseholdId household = world.household("王小雨", "阿依古丽·买买提");
        ChildId child = world.view(household).children().getFirst().id();
        assertThatThrownBy(() -> ban(child, "阿依古丽•买买提")).matches(FamilyError.ADULT_KNOWN_ALREADY::stopped);
        assertThatThrownBy(() -> ban(child, "阿依古麗‧買買提\u200B")).matches(FamilyError.ADULT_KNOWN_ALREADY::stopped);
    }

    @Test
    void aSearchFindsANameHoweverItIsTyped() {
        HouseholdId lv = world.household("吕小燕", "吕伟");
        HouseholdId shan = world.household("单小明", "单强");
        HouseholdId other = world.household("阿依古丽·买买提", "买买提·艾力");
        for (String typed : List.of(
                "lv",
                "lu",
                "lü",
                "LÜ",
                "lyu",
                "Lǚ",
                "lu:",
                "ｌｖ",
                "lvxiaoyan",
                "lv xiao yan",
                "lxy",
                "呂",
                "呂小燕",
                "吕\u200B小燕",
                "　吕小燕 ")) {
            assertThat(find(typed)).as(typed).containsExactly(lv);
        }
        for (String typed : List.of("shan", "dan", "sxm", "單", "单小明")) {
            assertThat(find(typed)).as(typed).containsExactly(shan);
        }
        for (String typed : List.of("阿依古丽•买买提", "买买提・艾力", "買買提", "ayiguli", "阿依 古丽")) {
            assertThat(find(typed)).as(typed).containsExactly(other);
        }
    }

    @Test
    void aSearchFindsAPhoneHoweverItIsTyped() {
        HouseholdId id = world.household("王小雨", "李梅");
        for (String typed : List.of(
                "13800000001",
                "138 0000 0001",
                "１３８０００００００１",
                "+86 138 0000 0001",
                "8613800000001",
                "0086-138-0000-0001",
                "138‑0000‑0001",
                "+86138",
                "86 138",
                "００１",
                "138\u00A00000\u20090001",
                "(138)00000001")) {
            assertThat(find(typed)).as(typed).containsExactly(id);
        }
        assertThat(find("139")).isEmpty();
    }

    @Test
    void aSearchFindsACodeHoweverItIsTyped() {
        HouseholdId id = world.household("王小雨", "李梅");
        String code = world.view(id).code();
        for (String typed :
                List.of(code, code.replace("-", ""), code.replace('-', '–'), code.replace("-", "　"), wide(code))) {
            assertThat(find(typed)).as(typed).containsExactly(id);
        }
    }

    @Test
    void childrenAreInTheSameOrderInTheDatabaseAndHere() {
        List<String> names = new ArrayList<>(List.of(
                "单伟",
                "仇英",
                "解晓",
                "查良",
                "区志",
                "朴树",
                "尉迟恭",
                "万俟雲",
                "张伟",
                "张伟明",
                "章薇",
                "吕燕",
                "卢俊",
                "栾平",
                "罗兰",
                "Anna Müller",
                "阿依古丽·买买提",
                "李〇〇",
                "安娜",
                "曾小红"));
        Collections.shuffle(names, new Random(16));
        names.forEach(name -> world.household(name, "李梅"));
        world.asStaff();
        List<String> listed = run(() -> families.children(world.home, "")).stream()
                .map(ChildRow::name)
                .toList();
        assertThat(listed)
                .isEqualTo(
                        names.stream().sorted(NameReading.order(name -> name)).toList());
    }

    @Test
    void namesFromBeforeAreFilledWhenTheRuleIsNew() throws SQLException {
        HouseholdId id = world.household("吕小燕", "单强");
        sql("UPDATE programme.person SET name_key = '', reading = '', initials = ''");
        sql("UPDATE programme.name_rule SET rule = 0");
        new SchemaSetup(TestDatabase.get().url(), TestDatabase.OWNER, "test", TestDatabase.APPLICATION).run();
        assertThat(find("lv")).containsExactly(id);
        assertThat(find("呂小燕")).containsExactly(id);
        assertThat(FamilyWorld.count("SELECT count(*) FROM programme.person WHERE reading = '' OR name_key = ''"))
                .isZero();
    }

    private void ban(ChildId child, String name) {
        world.asStaff();
        run(() -> families.forbidPickup(new ForbidPickup(child, PickupPerson.of(name, null), TODAY, null, "法院裁定")));
    }

    private AdultId adult(HouseholdId household, String name) {
        world.asStaff();
        return run(() -> families.addAdult(new AddAdult(household, new NewAdult(name, null))));
    }

    private List<HouseholdId> find(String typed) {
        world.asStaff();
        return run(() -> families.find(world.home, typed, 30)).stream()
                .map(FamilyRow::id)
                .toList();
    }

    private static String wide(String text) {
        return text.chars().mapToObj(sign -> Character.toString(sign + 0xFEE0)).reduce("", String::concat);
    }
}
