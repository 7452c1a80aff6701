// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Claim;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.Query;
import annals.report.ExportJob;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BothLanguagesTest extends OnShippedStore {
    @TempDir
    Path folder;

    @Test
    void claimsAndHeadingsOfChaptersStandInBothLanguages() throws IOException {
        Path target = folder.resolve("a.html");
        Query query = Shelf.query("company:openai period:2023", store);
        Exporter.export(new ExportJob(query, List.of(Language.EN, Language.ZH), Paper.A4, target), store, _ -> true);
        String report = Files.readString(target).replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
        var claims = new ArrayList<Claim>();
        Shelf.answer("company:openai period:2023", store).found().forEach(found -> claims.addAll(found.event().claims()));
        assertThat(claims).hasSizeGreaterThan(5)
                .allSatisfy(claim -> assertThat(report).contains(claim.says().in(Language.EN) + " " + claim.says().in(Language.ZH)));
        assertThat(report).contains("Events 事件", "Sources 来源", "Ledger 核对", "Index 索引");
    }
}
