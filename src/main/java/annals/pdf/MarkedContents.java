// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.io.Serial;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * What a page says of its marked contents. The layout marks the background of every line and word as one of its own, mostly
 * of nothing, which would be half of all objects of a report: they share one here, as the furniture they are. So do all
 * texts of a picture that are in one language.
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

    /** Says in which language a content is. */
    static PDPropertyList language(String tag) {
        var marked = new COSDictionary();
        marked.setString(COSName.LANG, tag);
        return PDPropertyList.create(marked);
    }

    private static boolean furniture(COSDictionary marked) {
        return COSName.BACKGROUND.equals(marked.getCOSName(COSName.TYPE));
    }

    /** No two others are the same, so that none need be looked at. */
    @Override
    public boolean containsValue(Object value) {
        return value instanceof COSDictionary marked && (furniture(marked) || marked.containsKey(COSName.LANG));
    }

    @Override
    public COSName getKeyForValue(Object value) {
        var marked = (COSDictionary) value;
        if (!furniture(marked)) {
            return key(COSName.getPDFName(marked.getString(COSName.LANG)), marked);
        }
        var shared = new COSDictionary();
        shared.setItem(COSName.TYPE, SHARED);
        return key(SHARED, shared);
    }

    private COSName key(COSName key, COSDictionary first) {
        if (!containsKey(key)) {
            setItem(key, first);
        }
        return key;
    }

    /** Each belongs to this page alone and is too small for an object of its own. */
    @Override
    public void setItem(COSName key, COSBase value) {
        value.setDirect(true);
        super.setItem(key, value);
    }
}
