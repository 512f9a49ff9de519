using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsIndexed",
                table: "SentenceOrders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "SentenceEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Lineage = table.Column<int>(type: "integer", nullable: false),
                    FirstSnapshot = table.Column<int>(type: "integer", nullable: false),
                    IsStanding = table.Column<bool>(type: "boolean", nullable: false),
                    Key = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentenceEntries", x => x.Id);
                });

            // Filled at the next start or by "migrate", article by article.
            migrationBuilder.Sql(PostgresWords.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SentenceIndex");

            migrationBuilder.DropTable(
                name: "SentenceEntries");

            migrationBuilder.DropColumn(
                name: "IsIndexed",
                table: "SentenceOrders");
        }
    }
}
