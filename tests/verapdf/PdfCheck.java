import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges PDF files by veraPDF's own profiles, all of them in one Java machine.
 *
 * <p>Reads lines of profile, tab and file; writes for each "profile, tab, file, tab, PASS", or FAIL
 * and, a tab before each, the rules that are broken and where that is first.
 */
public final class PdfCheck {
  private static final int MOST_FAULTS = 1000;

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] asked = line.split("\t", 2);
      out.println(line + "\t" + verdict(PDFAFlavour.fromString(asked[0]), new File(asked[1])));
    }
  }

  private static String verdict(PDFAFlavour profile, File file) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, MOST_FAULTS, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant()) {
        return "PASS";
      }
      Map<String, String> broken = new LinkedHashMap<>();
      for (TestAssertion fault : result.getTestAssertions()) {
        String rule = fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber();
        String place = fault.getLocation() == null ? "?" : fault.getLocation().getContext();
        broken.putIfAbsent(rule, rule + ": " + fault.getMessage() + " at " + place);
      }
      return "FAIL\t" + String.join("\t", broken.values()).replace('\n', ' ');
    } catch (Exception unreadable) {
      return "FAIL\tnot readable: " + String.valueOf(unreadable).replace('\n', ' ');
    }
  }
}
