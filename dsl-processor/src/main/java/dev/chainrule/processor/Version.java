package dev.chainrule.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Chainrule is this? */
final class Version {

    /** What Maven puts into the jar; classes outside a jar have none. */
    private static final String MAVEN = "/META-INF/maven/dev.chainrule/dsl-processor/pom.properties";

    private Version() {}

    static String current() {
        try (InputStream in = Version.class.getResourceAsStream(MAVEN)) {
            Properties maven = new Properties();
            if (in != null) {
                maven.load(in);
            }
            return maven.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
