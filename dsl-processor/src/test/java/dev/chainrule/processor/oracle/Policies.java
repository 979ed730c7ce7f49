package dev.chainrule.processor.oracle;

import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which policies are tried, and where do their validators come from? */
public final class Policies {

    private Policies() {}

    static Stream<Subject> subjects() {
        return Stream.of(
                SoftwareResaleSubject.subject(),
                TimberTradeSubject.subject(),
                FreightSubject.subject(),
                InsuranceSubject.subject(),
                RegionSubject.subject(),
                ArtTradeSubject.subject());
    }

    /** The sources of all policies, which are compiled with the tests too, so that tests can speak of their types. */
    public static List<Path> sources() {
        return Javac.files(Path.of("src/test/java/dev/chainrule/processor/oracle/policies"));
    }
}
