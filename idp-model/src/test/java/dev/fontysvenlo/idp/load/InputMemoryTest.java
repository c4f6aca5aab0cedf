package dev.fontysvenlo.idp.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fontysvenlo.idp.schema.SchemaCheck;
import dev.fontysvenlo.idp.team.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read and found right is not read again, and nothing that anybody sees comes out in another way. */
final class InputMemoryTest {
    private static final String FIRST = "teams/web1-2026-group01.yaml";
    private static final String SECOND = "teams/web1-2026-group02.yaml";

    @TempDir
    private Path folder;

    private Input input;
    private InputMemory memory;

    @BeforeEach
    void learn() throws IOException {
        input = Input.in(Files.createDirectories(folder.resolve("project")))
                .team("group01")
                .team("group02", "size: L", "env: {GREETING: hello}");
        memory = InputMemory.of(folder.resolve("cache"), input.root());
        withAndWithout();
    }

    @Test
    void knowsTheTreeOfEachFile_andTheSchemas() {
        var known = memory.read();
        assertThat(known.files().documents()).containsOnlyKeys("platform.yaml", FIRST, SECOND);
        assertThat(known.files().documents()).isEqualTo(loaded().sources().documents());
        assertThat(known.files().sums()).isEqualTo(loaded().sums());
        assertThat(known.schemas().get(SchemaCheck.TEAM)).isEqualTo(SchemaCheck.read(SchemaCheck.TEAM));
        assertThat(known.schemas().get(SchemaCheck.PLATFORM)).isEqualTo(SchemaCheck.read(SchemaCheck.PLATFORM));
    }

    @Test
    void readsNoFileThatItKnows_andEachThatChanged() throws IOException {
        swap();
        assertThat(sizes()).containsExactly("L", "S");
        input.team("group01", "size: S");
        assertThat(sizes()).containsExactly("S", "S");
        input.team("group02", "size: L");
        assertThat(sizes()).containsExactly("S", "L");
    }

    @Test
    void writesNothing_whenThereIsNothingNew() throws IOException {
        var file = file();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        withAndWithout();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_700_000_000_000L);
    }

    @Test
    void knowsNoFileThatIsWrongInItself_norOneThatIsGone() throws IOException {
        input.team("group01", "sise: L");
        assertThat(withAndWithout()).hasSize(1).allMatch(line -> line.contains(FIRST + ":4:1: IDP-"));
        assertThat(memory.read().files().documents()).containsOnlyKeys("platform.yaml", SECOND);
        assertThat(withAndWithout()).hasSize(1);
        input.file(FIRST, "course: [\n");
        assertThat(withAndWithout()).hasSize(1);
        assertThat(withAndWithout()).hasSize(1);
        Files.delete(input.path(FIRST));
        withAndWithout();
        assertThat(memory.read().files().documents()).containsOnlyKeys("platform.yaml", SECOND);
    }

    @Test
    void asksNoRule_onlyWhenAllFilesTogetherWereFoundRight() throws IOException {
        input.team("group02", "size: XXL");
        assertThat(withAndWithout()).hasSize(1);
        var known = memory.read();
        assertThat(known.sound().has(files(known))).isFalse();
        input.team("group02", "size: L");
        withAndWithout();
        assertThat(memory.read().sound().has(files(memory.read()))).isTrue();

        input.team("group02", "size: XXL");
        var sound = known.sound().with(files(known));
        memory.write(new InputMemory.Content(known.schemas(), known.files(), sound));
        assertThatThrownBy(() -> Loader.load(input.root(), memory)).isInstanceOf(NoSuchElementException.class);
        input.team("group03");
        assertThat(Loader.load(input.root(), memory).diagnostics()).hasSize(1);
    }

    @Test
    void asksNoRuleOfTheBase_whenItsFilesWereFoundRightBefore() throws IOException {
        var platform = Files.readAllBytes(input.path("platform.yaml"));
        var base = new TreeMap<>(Map.of(FIRST, Files.readAllBytes(input.path(FIRST))));
        assertThat(Loader.load(platform, base, loaded()).diagnostics()).isEmpty();
        base.put(
                SECOND,
                Files.readString(input.path(SECOND))
                        .replace("size: L", "size: XXL")
                        .getBytes(UTF_8));
        assertThat(Loader.load(platform, base, loaded()).diagnostics()).hasSize(1);

        input.team("group02", "size: XXL", "env: {GREETING: hello}");
        assertThat(Loader.load(input.root(), memory).diagnostics()).hasSize(1);
        var known = memory.read();
        var sound = known.sound().with(files(known));
        memory.write(new InputMemory.Content(known.schemas(), known.files(), sound));
        input.team("group02", "size: L", "env: {GREETING: hello}");
        assertThatThrownBy(() -> Loader.load(platform, base, loaded())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void remembersTheLastSetsOnly() throws IOException {
        for (int day = 0; day < 40; day++) {
            input.team("group02", "env: {DAY: day-" + day + "}");
            withAndWithout();
        }
        assertThat(memory.read().sound().sums()).hasSize(16).doesNotHaveDuplicates();
    }

    private static SortedMap<String, String> files(InputMemory.Content content) {
        return new TreeMap<>(content.files().sums());
    }

    @Test
    void asksRulesAgain_whenAFileIsGone_orAnotherIsThere() throws IOException {
        input.file("teams/README.md", "no team");
        withAndWithout();
        input.file("teams/notes.txt", "no team");
        assertThat(withAndWithout()).hasSize(1);
        Files.delete(input.path("teams/notes.txt"));
        input.file("teams/web1-2026-other.yaml", Files.readString(input.path(FIRST)));
        assertThat(withAndWithout()).isNotEmpty();
        Files.delete(input.path("teams/web1-2026-other.yaml"));
        assertThat(withAndWithout()).isEmpty();
        Files.delete(input.path(FIRST));
        Files.delete(input.path(SECOND));
        assertThat(withAndWithout()).hasSize(1);
    }

    @Test
    void asksRulesEachTime_andPointsAtTheLine_whenAllFilesAreKnown() throws IOException {
        input.team("group02", "size: XXL");
        var problems = withAndWithout();
        assertThat(problems).hasSize(1).allMatch(line -> line.startsWith(SECOND + ":4:7: "));
        assertThat(memory.read().files().documents()).containsOnlyKeys("platform.yaml", FIRST, SECOND);
        assertThat(withAndWithout()).isEqualTo(problems);
    }

    @Test
    void tellsWhatIsWrongWithAFilesName_eachTime() throws IOException {
        Files.copy(input.path(FIRST), input.path("teams/web1-2026-group03.yaml"));
        var problems = withAndWithout();
        assertThat(problems).isNotEmpty().allMatch(line -> line.startsWith("teams/web1-2026-group03.yaml:"));
        assertThat(withAndWithout()).isEqualTo(problems);
    }

    @Test
    void knowsFileAgain_whenItWasChangedAndChangedBack() throws IOException {
        var text = Files.readString(input.path(SECOND));
        input.team("group02");
        withAndWithout();
        Files.writeString(input.path(SECOND), text);
        withAndWithout();
        assertThat(sizes()).containsExactly("S", "L");
        swap();
        input.team("group02");
        Files.writeString(input.path(SECOND), text);
        assertThat(sizes()).containsExactly("L", "S");
    }

    @Test
    void forgets_whatAnotherToolHasRead() {
        var other = InputMemory.of(folder.resolve("cache"), input.root(), () -> "other");
        assertThat(other.read()).isEqualTo(InputMemory.Content.NOTHING);
        Loader.load(input.root(), other);
        assertThat(other.read().files().documents()).hasSize(3);
        assertThat(memory.read()).isEqualTo(InputMemory.Content.NOTHING);
        withAndWithout();
    }

    @Test
    void forgets_whatIsDamaged() throws IOException {
        var whole = Files.readAllBytes(file());
        var damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(file(), damaged);
        assertThat(memory.read()).isEqualTo(InputMemory.Content.NOTHING);
        withAndWithout();
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    @Test
    void leavesNothing_whenSwitchedOff() throws IOException {
        Files.delete(file());
        Loader.load(input.root(), InputMemory.NONE);
        assertThat(folder.resolve("cache")).isEmptyDirectory();
    }

    /** Makes the memory say of the files, as they are now, what is not true, so that one can see whether it was asked. */
    private void swap() throws IOException {
        var other = Input.in(Files.createDirectories(folder.resolve("other")))
                .team("group01", "size: L")
                .team("group02");
        var others = Loader.load(other.root()).match(loaded -> loaded, problems -> {
            throw new AssertionError(problems.toString());
        });
        var known = new KnownFiles(loaded().sums(), others.sources().documents());
        memory.write(new InputMemory.Content(
                memory.read().schemas(), known, memory.read().sound()));
    }

    private List<String> sizes() {
        return loaded().platform().teams().stream()
                .map(Team::size)
                .map(size -> size.name())
                .toList();
    }

    private Loaded loaded() {
        return Loader.load(input.root(), memory).match(loaded -> loaded, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    /** What a user reads, after making sure that it is the same with and without a memory. */
    private List<String> withAndWithout() {
        var without = Loader.load(input.root()).map(Input::unaided);
        assertThat(Loader.load(input.root(), memory).map(Input::unaided)).isEqualTo(without);
        assertThat(Loader.load(input.root(), memory).map(Input::unaided)).isEqualTo(without);
        return without.diagnostics().stream()
                .map(problem -> problem.location() + ": " + problem.code().id() + ": " + problem.message())
                .toList();
    }

    private Path file() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
