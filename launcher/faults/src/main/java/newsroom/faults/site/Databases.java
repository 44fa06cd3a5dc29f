package newsroom.faults.site;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import newsroom.plant.Database;

/** Looks into the databases of the services from outside. */
public record Databases(int port) {

    /** @return the rows, each a list of columns as text; a null column is empty */
    public List<List<String>> rows(String database, String sql) {
        try (Connection connection = connect(port, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String text = rows.getString(i);
                    row.add(text == null ? "" : text);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + sql, e);
        }
    }

    /** One figure, 0 where there is none. */
    public long figure(String database, String sql) {
        List<List<String>> rows = rows(database, sql);
        return rows.isEmpty() || rows.get(0).get(0).isEmpty()
                ? 0
                : Long.parseLong(rows.get(0).get(0));
    }

    /** Changes something, which only a fault does. */
    public void change(String database, String sql) {
        try (Connection connection = connect(port, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + sql, e);
        }
    }

    /** Whether all four are there. */
    static boolean there(int port) {
        try (Connection connection = connect(port, "publish")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(int port, String database) throws SQLException {
        String url = Database.jdbcUrl(port, database) + "?connectTimeout=3&socketTimeout=30";
        return DriverManager.getConnection(url, Database.USER, Database.USER);
    }
}
