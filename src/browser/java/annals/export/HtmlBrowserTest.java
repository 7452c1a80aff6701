// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.pdf.Html;
import annals.report.ReportEvent;
import annals.store.Answer.Found;
import annals.store.OnShippedStore;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported HTML file as somebody uses it in a real Chromium: {@code mvn -q -Pbrowser test}. */
class HtmlBrowserTest extends OnShippedStore {
    private static final String QUESTION = "company:openai,meta period:2012/2025";

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static Path file;

    private final List<String> told = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        Path chromium = chromium().orElseThrow(() -> new AssertionError("No Chromium was found: install chromium or Google Chrome,"
                + " or name one with -Dbrowser=/path/to/chromium."));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium));
        file = folder.resolve("report.html");
        Exporter.export(Shelf.job(QUESTION, store, file, Language.EN, Language.ZH), store, _ -> true);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** The one that is named, or the first of the usual ones on the path. */
    private static Optional<Path> chromium() {
        String named = System.getProperty("browser", "");
        Stream<Path> usual = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, name)));
        return (named.isEmpty() ? usual : Stream.of(Path.of(named))).filter(Files::isExecutable).findFirst();
    }

    @BeforeEach
    void openTheFile() {
        open(new NewContextOptions().setOffline(true).setViewportSize(1280, 900));
    }

    private void open(NewContextOptions options) {
        page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> told.add(message.text()));
        page.onPageError(told::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                told.add(request.url());
            }
        });
        page.navigate(file.toUri().toString());
    }

    @AfterEach
    void nothingWasFetchedAndNothingWentWrong() {
        page.context().close();
        assertThat(told).isEmpty();
    }

    @Test
    void aButtonLeavesTheEventsOfItsCompanyAndSaysHowMany() {
        int all = Shelf.answer(QUESTION, store).count();
        assertThat(shown()).containsText(all + " of " + all + " events shown");
        button("Microsoft").click();
        int some = Integer.parseInt(button("Microsoft").textContent().replaceAll("\\D", ""));
        assertThat(some).isBetween(1, all - 1);
        assertThat(page.locator(".event:visible")).hasCount(some);
        assertThat(shown()).containsText(some + " of " + all + " events shown");
        assertThat(button("Microsoft")).hasAttribute("aria-pressed", "true");
        for (Locator event : page.locator(".event:visible").all()) {
            assertThat(event.locator(".who")).containsText(Pattern.compile("Microsoft|GitHub|OpenAI|Meta"));
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all")).click();
        assertThat(page.locator(".event:visible")).hasCount(all);
    }

    @Test
    void theKeyboardDoesTheSame() {
        button("Google").focus();
        page.keyboard().press("Space");
        assertThat(button("Google")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("svg.lane a.off").first()).hasAttribute("tabindex", "-1");
        page.keyboard().press("Escape");
        assertThat(page.locator("svg.lane a.off")).hasCount(0);
        assertThat(button("Google")).isFocused();
    }

    @Test
    void aMarkOfTheTimelineLeadsToItsEvent() {
        String anchor = ReportEvent.anchor(store.index().row("chatgpt-launch").orElseThrow());
        page.locator("svg.lane a[href='#" + anchor + "']").first().click();
        assertThat(page.locator("#" + anchor)).isInViewport();
        assertThat(page.url()).endsWith("#" + anchor);
    }

    @Test
    void aLinkToAnEventThatIsFilteredOutShowsItAgain() {
        button("Scale AI").click();
        String hidden = page.locator(".event[hidden]").first().getAttribute("id");
        page.evaluate("id => { location.hash = id }", hidden);
        assertThat(page.locator("#" + hidden)).isInViewport();
        assertThat(button("Scale AI")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void withoutAScriptItIsWholeAndShowsNoButtonsThatDoNothing() {
        page.context().close();
        open(new NewContextOptions().setOffline(true).setJavaScriptEnabled(false));
        assertThat(page.locator(".event:visible")).hasCount(Shelf.answer(QUESTION, store).count());
        assertThat(page.locator("#filter")).isHidden();
    }

    @Test
    void noOtherScriptRunsInIt() {
        page.evaluate("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; "
                + "document.body.append(script) }");
        assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
        assertThat(told).hasSize(1).first().asString().contains("Content Security Policy");
        told.clear();
    }

    @Test
    void theDarkIsDarkAndTheLettersAreItsOwn() {
        assertThat(page.locator("html")).hasCSS("background-color", "rgb(250, 249, 246)");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html")).hasCSS("background-color", "rgb(21, 23, 27)");
        assertThat(page.locator("svg.lane text[fill='#1E2227']").first()).hasCSS("fill", "rgb(232, 234, 237)");
        assertThat(page.evaluate("() => document.fonts.ready.then(fonts => [...fonts].every(font => font.status === 'loaded'))")).isEqualTo(true);
    }

    @Test
    void theTimelineIsInSightWithAllItsYearsOnAnOrdinaryScreen() {
        page.setViewportSize(1280, 800);
        assertThat(page.evaluate("() => { const one = document.querySelector('.scroll'); "
                + "return one.scrollWidth <= one.clientWidth }")).isEqualTo(true);
    }

    @Test
    void nothingButTheTimelineScrollsToTheSidesOnANarrowScreen() {
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        assertThat(page.evaluate("() => document.querySelector('.scroll').scrollWidth > 1000")).isEqualTo(true);
    }

    @Test
    void printedItHoldsEveryTitleInOrder() throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var pdf = Loader.loadPDF(printed)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            int at = text.indexOf("Intheorderoftheearliestday");
            for (Found found : Shelf.answer(QUESTION, store).found()) {
                int next = text.indexOf(Html.printable(found.event().title().en()).replaceAll("\\s+", ""), at);
                assertThat(next).as(found.event().title().en()).isGreaterThan(at);
                at = next;
            }
        }
    }

    @Test
    void printedEachSheetOfTheTimelineHasTheAxisAndNoHeadingIsLeftAloneAtAFoot() throws IOException {
        Set<String> headings = Set.copyOf(page.locator("h1, h2, h3, .lead, caption").allTextContents().stream()
                .map(heading -> heading.replaceAll("\\s+", "")).toList());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        int sheets = 0;
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                List<String> lines = stripper.getText(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                assertThat(lines.getLast()).contains(number + " / " + pdf.getNumberOfPages());
                assertThat(headings).as("page " + number).doesNotContain(lines.get(lines.size() - 2).replaceAll("\\s+", ""));
                var box = pdf.getPage(number - 1).getMediaBox();
                if (box.getWidth() > box.getHeight()) {
                    sheets++;
                    assertThat(lines.subList(0, 4)).as("page " + number).anyMatch(line -> line.matches("(\\w* ?(19|20)\\d\\d\\s*)+"));
                }
            }
        }
        assertThat(sheets).isGreaterThan(1);
    }

    private Locator button(String company) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + company + " \\d+$")));
    }

    private Locator shown() {
        return page.locator("#filter output");
    }
}
