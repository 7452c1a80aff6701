// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.io.Serial;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * What a page says of its marked contents. The layout marks the background of every line and word as one of its own, mostly
 * of nothing, which would be half of all objects of a report: they share one here, as the furniture they are.
 */
final class MarkedContents extends COSDictionary {
    @Serial
    private static final long serialVersionUID = 1;
    private static final COSName SHARED = COSName.getPDFName("Layout");

    /** A page's resources with these among them. */
    static PDResources resources() {
        var all = new COSDictionary();
        all.setItem(COSName.PROPERTIES, new MarkedContents());
        return new PDResources(all);
    }

    private static boolean furniture(Object value) {
        return value instanceof COSDictionary marked && COSName.BACKGROUND.equals(marked.getCOSName(COSName.TYPE));
    }

    /** No two others are the same, so that none need be looked at. */
    @Override
    public boolean containsValue(Object value) {
        return furniture(value);
    }

    @Override
    public COSName getKeyForValue(Object value) {
        if (!containsKey(SHARED)) {
            var furniture = new COSDictionary();
            furniture.setItem(COSName.TYPE, SHARED);
            setItem(SHARED, furniture);
        }
        return SHARED;
    }

    /** Each belongs to this page alone and is too small for an object of its own. */
    @Override
    public void setItem(COSName key, COSBase value) {
        value.setDirect(true);
        super.setItem(key, value);
    }
}
