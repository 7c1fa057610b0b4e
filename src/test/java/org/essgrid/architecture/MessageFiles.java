package org.essgrid.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.text.Language;

/** The program's message files, as they lie in the sources. */
final class MessageFiles {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(\\?[^}]*)?}");

    private MessageFiles() {}

    static List<String> areas() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Key, without its area, to message. */
    static Map<String, String> messages(String area, Language language) {
        Map<String, String> messages = new TreeMap<>();
        Properties onceEach = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put((String) key, (String) value) != null) {
                    throw new IllegalStateException(area + "." + key + " is there twice in " + language.code());
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(area + "_" + language.code() + ".properties"))) {
            onceEach.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** The numbers of the arguments that a message shows. */
    static Set<Integer> arguments(String message) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher places = PLACE.matcher(message);
        while (places.find()) {
            numbers.add(Integer.valueOf(places.group(1)));
        }
        return numbers;
    }
}
